// How many places were imported from a register of divisions?
//
// @mode   read
// @row    count  number
// @budget 10
MATCH (place:Policytrail&Division)
RETURN count(place) AS count
