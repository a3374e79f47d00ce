// Which facts are called disputed, or undisputed, wrongly?
//
// @mode   read
// @id     disputed-by-contradiction
// @must   A fact MUST be disputed exactly when a contradiction about one of its claims says so.
// @row    id       string
// @row    problem  string
// @budget 44300
MATCH (from:Node)-[link]->(to:Node)
WHERE link.derived AND link.disputed IS NOT NULL
WITH from, link, to, EXISTS {
  MATCH (own:Claim)-[:ACCOUNT_IN]->(dispute:Dispute {kind: 'CONTRADICTION'})<-[:ACCOUNT_IN]-(other:Claim)
  WHERE own.id IN link.claimIds AND other <> own AND other.status = 'ACCEPTED' AND other.retractedEdtf IS NULL
} AS contradicted
WHERE contradicted <> link.disputed
RETURN from.id AS id, type(link) + ' to ' + to.id + ' is disputed: ' + toString(link.disputed) AS problem
ORDER BY id, problem
LIMIT 100
