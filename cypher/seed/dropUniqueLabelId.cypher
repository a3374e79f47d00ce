// An older version of the program let no two nodes with the label Label have one id, whoever made them.
//
// @mode schema
DROP CONSTRAINT uniqueLabelId IF EXISTS
