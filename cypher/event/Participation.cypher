// @type link Participation "DECIDED"
// @tail actor Actor
// @include supportedBy link
//
// @field role RelationshipType type(link)
// @field roles string[] coalesce(link.roles, [])
