// What is read off Dispute itself?
//
// @mode   piece
// @from   dispute  Dispute  "dispute:how-bulletin-and-change-are-linked"
// @is     Node Entity
// @field  id  ID  dispute.id
// @field  name  string  dispute.name
// @field  identifierSchemes string[] dispute.identifierSchemes
// @field  identifierValues string[] dispute.identifierValues
// @field  kind DisputeKind dispute.kind
// @field  question string dispute.question
// @field  note string dispute.note
