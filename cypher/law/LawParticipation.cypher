// @type link LawParticipation "ISSUED"
// @tail actor Actor
// @include supportedBy link
//
// @field role RelationshipType type(link)
