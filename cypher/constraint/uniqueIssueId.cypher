// No two nodes with the label Issue have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueIssueId IF NOT EXISTS
FOR (issue:Issue)
REQUIRE issue.id IS UNIQUE
