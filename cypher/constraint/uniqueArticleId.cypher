// No two nodes with the label Article have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueArticleId IF NOT EXISTS
FOR (article:Article)
REQUIRE article.id IS UNIQUE
