// In which file does a text stand?
//
// @mode   piece
// @from article Article "article:a07"
// @gives file SourceFile
// @local file
// @budget 45
MATCH (article)-[:TEXT_IN]->(file:SourceFile)
