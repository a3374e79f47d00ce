// @type passage Passage "passage:a07-prompted-by-directive"
// @properties start end part anchor paraphrase sha256
// @field fileName string head([(passage)-[:PASSAGE_OF]->(:Article)-[:TEXT_IN]->(file:SourceFile) | file.fileName])
//
// @relation article Article -[:PASSAGE_OF]-> 110
// @relation damages Damage[] -[:HAS_DAMAGE]-> "passage:a01-cooperation-program" 75 @order damage.start, damage.id
// @relation claims Claim[] <-[:SUPPORTED_BY]- 560 @where knownBy(claim) @bound 200
