// In which disputes do claims that link the two events stand?
//
// @mode   piece
// @from   pair     EventComparison  "Query.compare"
// @gives  dispute  Dispute[]
// @local  one other near far ends few many claim dispute
// @order  dispute.id
// @bound  50
// @budget 870
WITH pair[0] AS one, pair[1] AS other
MATCH (one)-[:HAS_DOSSIER]->(near:Dossier)
MATCH (other)-[:HAS_DOSSIER]->(far:Dossier)
// From the one of which less is said: of a hub there may be thousands of claims.
WITH CASE
  WHEN COUNT { (near)<-[:SUBJECT|OBJECT]-() } <= COUNT { (far)<-[:SUBJECT|OBJECT]-() } THEN [near, far]
  ELSE [far, near]
END AS ends
WITH ends[0] AS few, ends[1] AS many
MATCH (few)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(:Dossier {of: many.of})
WHERE knownBy(claim)
// @include disputedIn claim
WITH DISTINCT claimDispute AS dispute
