// What is read off Passage itself?
//
// @mode   piece
// @from   passage  Passage  "passage:a07-prompted-by-directive"
// @is     Node
// @field  id ID passage.id
// @field  start int passage.start
// @field  end int passage.end
// @field  part ArticlePart passage.part
// @field  fileName string head([(passage)-[:PASSAGE_OF]->(:Article)-[:TEXT_IN]->(file:SourceFile) | file.fileName])
// @field  anchor string passage.anchor
// @field  paraphrase string passage.paraphrase
// @field  sha256 string passage.sha256
