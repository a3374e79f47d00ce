// What is read off Participation itself?
//
// @mode   piece
// @from   link  Participation  "DECIDED"
// @is     Supported
// @field  role RelationshipType type(link)
// @field  roles string[] coalesce(link.roles, [])
