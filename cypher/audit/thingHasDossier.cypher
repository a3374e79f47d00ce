// Which things stand among what is said of them, and which dossiers lead to no thing?
//
// @mode   read
// @id     thing-has-dossier
// @must   What is said of an entity MUST end at its one dossier, which has its id.
// @row    id       string
// @row    problem  string
// @budget 20000
CALL () {
  MATCH (:Policytrail&(Claim|Gap|Decision|TermUse))-[link]->(entity:Policytrail&Entity)
  WHERE type(link) IN [
    'SUBJECT', 'OBJECT', 'ATTRIBUTED_TO', 'CITES', 'MENTIONS', 'GAP_ABOUT', 'BETWEEN', 'SPOKEN_BY'
  ]
  RETURN entity.id AS id, 'is the end of ' + type(link) + ' itself' AS problem
  UNION ALL
  MATCH (dossier:Policytrail&Dossier)
  WHERE [(dossier)<-[:HAS_DOSSIER]-(entity:Policytrail&Entity) | entity.id] <> [dossier.of]
  RETURN dossier.id AS id, 'is not the dossier of one thing' AS problem
}
RETURN id, problem
ORDER BY id, problem
LIMIT 100
