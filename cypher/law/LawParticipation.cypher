// What is read off LawParticipation itself?
//
// @mode   piece
// @from   link  LawParticipation  "ISSUED"
// @is     Supported
// @field  role RelationshipType type(link)
