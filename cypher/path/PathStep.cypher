// @type link PathStep "DECIDED"
// @field type RelationshipType type(link)
// @field articleCount int coalesce(link.articleCount, 0)
// @field independentCount int coalesce(link.independentCount, 0)
// @field disputed boolean coalesce(link.disputed, false)
// @field contradicted boolean coalesce(link.contradicted, false)
// @field unsure boolean coalesce(link.unsure, false)
