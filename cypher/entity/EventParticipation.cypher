// @type link EventParticipation "DECIDED"
// @tip event Event
// @include supportedBy link
//
// @field role RelationshipType type(link)
// @field roles string[] coalesce(link.roles, [])
