// Which text uses it?
//
// @mode   piece
// @from use TermUse "term-use:illegal-immigrant-3"
// @gives article Article
// @local article
// @budget 45
MATCH (use)-[:USE_IN]->(article:Article)
