// What lies surely before that to which it reacts?
//
// @mode   read
// @id     reaction-after-cause
// @must   What answers, carries out or follows another thing MUST NOT lie surely before it, unless that is contradicted
//   or yet to come.
// @row    id       string
// @row    problem  string
// @budget 210
MATCH (later:Policytrail)-[link:CAME_AFTER|RESPONDS_TO|IMPLEMENTS|CITES_AS_REASON|PROMPTED_BY]->(earlier:Policytrail)
WHERE later.dateLatest < earlier.dateEarliest
  AND NOT 'date' IN coalesce(later.unsureDates, []) + coalesce(earlier.unsureDates, [])
  AND NOT coalesce(earlier.status, '') IN ['SCHEDULED', 'EXPECTED', 'POSSIBLE']
  AND NOT coalesce(link.contradicted, false)
RETURN later.id AS id, type(link) + ' to ' + earlier.id + ', which came later' AS problem
ORDER BY id, problem
LIMIT 100
