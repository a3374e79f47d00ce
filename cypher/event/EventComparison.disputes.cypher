// In which disputes do claims that link the two events stand?
//
// @mode   piece
// @from   pair     EventComparison  "Query.compare"
// @gives  dispute  Dispute[]
// @local  one other claim dispute
// @order  dispute.id
// @bound  50
// @budget 870
WITH pair[0] AS one, pair[1] AS other
MATCH (one)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:SUBJECT|OBJECT]->(:Dossier {of: other.id})
WHERE knownBy(claim)
// @include disputedIn claim
WITH DISTINCT claimDispute AS dispute
