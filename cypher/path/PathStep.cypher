// What is read off PathStep itself?
//
// @mode   piece
// @from   link  PathStep  "DECIDED"
// @is     Supported
// @field  type RelationshipType type(link)
// @field  articleCount int coalesce(link.articleCount, 0)
// @field  independentCount int coalesce(link.independentCount, 0)
// @field  disputed boolean coalesce(link.disputed, false)
