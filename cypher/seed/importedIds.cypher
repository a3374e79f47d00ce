// Which places were imported from a register of divisions? In pages: the next begins after the last id of this one.
//
// @mode   read
// @param  after  string  ""
// @param  most   int     2000
// @row    id     string
// @budget 10
MATCH (place:Division)
WHERE place.id > $after
  AND place:Policytrail
RETURN place.id AS id
ORDER BY id
LIMIT $most
