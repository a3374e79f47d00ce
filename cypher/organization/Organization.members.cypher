// Who belongs to a body?
//
// @mode   piece
// @from organization Organization "organization:a06-law-enforcement-officials"
// @gives link Membership[]
// @local link member
// @field member Actor member
// @field organization Organization organization
// @field articleCount int link.historyArticleCount[linkVersion]
// @field independentCount int link.historyIndependentCount[linkVersion]
// @field disputed boolean link.historyDisputed[linkVersion]
// @bound 500
// @budget 60
MATCH (member:Actor)-[link:MEMBER_OF]->(organization)
// @include heldAsOf link
ORDER BY member.id
LIMIT $limit
