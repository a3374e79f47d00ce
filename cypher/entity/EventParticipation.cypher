// What is read off EventParticipation itself?
//
// @mode   piece
// @from   link  EventParticipation  "DECIDED"
// @is     Supported
// @field  role RelationshipType type(link)
// @field  roles string[] coalesce(link.roles, [])
