// Which facts count other texts or origins than those of the claims that say them?
//
// Claims that are unsure count where no surer one says it. No text says what is inferred, or follows by a rule. A chain
// of publications ends at its last step; without one, or where it is not known, each text is an origin of its own.
//
// @mode   read
// @id     support-is-of-texts
// @must   A fact MUST count the texts of the claims that say it, a copy with what it copies, and each origin once.
// @row    id       string
// @row    problem  string
// @budget 56020
CALL () {
  MATCH (fact:Policytrail&(Tenure|PolicyState|Stance))
  WHERE fact.claimIds IS NOT NULL
  RETURN fact.id AS id, labels(fact)[0] AS what, properties(fact) AS fact
  UNION ALL
  MATCH (from:Policytrail)-[link]->(to:Policytrail)
  WHERE link.articleCount IS NOT NULL
  RETURN from.id AS id, type(link) + ' to ' + to.id AS what, properties(link) AS fact
}
CALL (fact) {
  MATCH (claim:Policytrail&Claim)
  WHERE claim.id IN fact.claimIds
    AND fact.rule IS NULL
    AND claim.modality <> 'INFERRED'
    AND (claim.unsure IS NULL OR fact.unsure)
  MATCH (claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(:Article)-[:COPY_OF*0..8]->(article:Article)
  WHERE NOT (article)-[:COPY_OF]->()
  OPTIONAL MATCH (claim)-[cites:CITES]->(publication:Dossier)
  WHERE claim.originUnknown IS NULL AND NOT EXISTS { (claim)-[later:CITES]->() WHERE later.step > cites.step }
  RETURN count(DISTINCT article) AS texts, count(DISTINCT coalesce(publication.of, article.id)) AS origins
}
WITH id, what, fact.articleCount + ' texts ' + fact.independentCount AS told, texts + ' texts ' + origins AS counted
WHERE told <> counted
RETURN id, what + ' has ' + counted + ' origins, and tells ' + told AS problem
ORDER BY id, problem
LIMIT 100
