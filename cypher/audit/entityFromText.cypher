// Which entities come from no text?
//
// @mode   read
// @id     entity-from-text
// @must   Every entity that is not from a register MUST be reachable from a passage.
// @row    id       string
// @row    problem  string
// @budget 35800
MATCH (entity:Policytrail&Entity)
WHERE NOT 'name' IN coalesce(entity.fromRegister, [])
  AND NOT entity:Article
  AND NOT entity:Tenure
  AND NOT EXISTS { (entity)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT|ATTRIBUTED_TO|CITES|MENTIONS]-(:Claim) }
  AND entity.namePassageIds IS NULL
  AND NOT EXISTS { (entity)-[:NAMED]->(:Name)-[:SUPPORTED_BY]->(:Passage) }
  AND NOT EXISTS { (entity)-[:QUOTED_IN]->(:Passage) }
  AND NOT EXISTS { (entity)-[:SAID]->(:Statement)-[:QUOTED_IN]->(:Passage) }
  AND NOT EXISTS { (entity)<-[:SAID_AT]-(:Statement)-[:QUOTED_IN]->(:Passage) }
  AND NOT EXISTS { (entity)-[:HAS_USE]->(:TermUse)-[:SUPPORTED_BY]->(:Passage) }
  AND NOT EXISTS { (entity)<-[:MEASURES]-(:Observation)-[:HAS_DOSSIER]->(:Dossier)<-[:OBJECT]-(:Claim) }
  AND NOT EXISTS { (entity)<-[:PUBLISHED_BY|WRITTEN_BY]-(:Article) }
  AND NOT EXISTS { (entity)<-[:ON]-(:Entity)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(:Claim) }
  AND NOT EXISTS { (entity)<-[:ACCOUNT_IN]-(:Claim) }
  AND NOT EXISTS { (entity)-[:HAS_DOSSIER]->(:Dossier)<-[:GAP_ABOUT]-(:Gap)-[:NEAR]->(:Passage) }
RETURN entity.id AS id, 'is reached from no passage' AS problem
ORDER BY id, problem
LIMIT 100
