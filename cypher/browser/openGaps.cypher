// What do the texts not say about something?
//
// @mode read
// @budget 325
// @param  thing  string  "event:baca-limits-detainers"
// @row  path      Path
// @row  question  string
// @row  reason    string
MATCH path = (gap:Gap)-[:GAP_ABOUT]->(:Dossier)<-[:HAS_DOSSIER]-(:Entity {id: $thing})
WHERE NOT EXISTS { (gap)-[:CLOSED_BY]->(:Claim) }
RETURN path, gap.question AS question, gap.reason AS reason
ORDER BY gap.id
LIMIT 20
