// Which of the bodies has this id?
//
// @mode   piece
// @param id string "organization:ice"
// @gives organization Organization
// @local organization
// @budget 15
MATCH (organization:Organization {id: $id})
