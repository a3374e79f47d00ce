// Which bodies does a person belong to?
//
// @mode   piece
// @from person Person "person:chris-newman"
// @gives link Membership[]
// @local link organization
// @field member Actor person
// @field organization Organization organization
// @field articleCount int link.historyArticleCount[linkVersion]
// @field independentCount int link.historyIndependentCount[linkVersion]
// @field disputed boolean link.historyDisputed[linkVersion]
// @bound 500
// @budget 60
MATCH (person)-[link:MEMBER_OF]->(organization:Organization)
// @include heldAsOf link
ORDER BY organization.id
LIMIT $limit
