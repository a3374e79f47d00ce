// In which disputes are claims about it accounts?
//
// @mode   piece
// @from   entity  Entity  "event:baca-limits-detainers"
// @gives  dispute  Dispute[]
// @local  claim dispute
// @order  dispute.id
// @bound  200
// @budget 700
MATCH (entity)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE knownBy(claim)
// @include disputedIn claim
WITH DISTINCT claimDispute AS dispute
