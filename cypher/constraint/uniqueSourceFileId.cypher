// No two nodes with the label SourceFile have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueSourceFileId IF NOT EXISTS
FOR (sourceFile:SourceFile)
REQUIRE sourceFile.id IS UNIQUE
