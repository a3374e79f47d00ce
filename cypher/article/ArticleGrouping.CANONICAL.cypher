// Which of its copies counts?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @gives  canonical  Article
// @local  canonical
// @budget 35
MATCH (article)-[:COPY_OF*0..1]->(canonical:Article)
WHERE NOT (canonical)-[:COPY_OF]->()
