// @type dataset Dataset "dataset:seed"
// @properties id version
// @field loadedAt DateTime
//   COLLECT {
//     MATCH (load:Policytrail&Load)
//     RETURN toString(load.loadedAt) AS loadedAt
//     ORDER BY load.sequence DESC
//     LIMIT 1
//   }[0]
