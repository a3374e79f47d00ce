// What do the texts not say, and about what?
//
// @mode read
// @budget 11000
// @row  path      Path
// @row  question  string
// @row  reason    string
MATCH path = (gap:Gap)-[:GAP_ABOUT]->(thing:Dossier)
WHERE NOT EXISTS { (gap)-[:CLOSED_BY]->(:Claim) }
RETURN path, gap.question AS question, gap.reason AS reason
ORDER BY gap.id, thing.id
LIMIT 100
