// What is read off SourceFile itself?
//
// @mode   piece
// @from   file  SourceFile  "source-file:002"
// @is     Node
// @field  id ID file.id
// @field  fileName string file.fileName
// @field  sha256 string file.sha256
