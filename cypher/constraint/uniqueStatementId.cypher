// No two nodes with the label Statement have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueStatementId IF NOT EXISTS
FOR (statement:Statement)
REQUIRE statement.id IS UNIQUE
