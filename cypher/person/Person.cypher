// @type person Person "person:lee-baca"
// @one person 10
// @all people 150
//
// @properties named
//
// @relation memberships Membership[] -[:MEMBER_OF]-> "person:chris-newman" 60
// @relation speaksFor Spokesmanship[] -[:SPEAKS_FOR]-> "person:steve-whitmore" 65
// @relation tenures HeldTenure[] -[:HAS_TENURE]-> 100 @bound 200
