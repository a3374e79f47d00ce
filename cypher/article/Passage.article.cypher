// In which text is the place?
//
// @mode   piece
// @from passage Passage "passage:a07-prompted-by-directive"
// @gives article Article
// @local article
// @budget 110
MATCH (passage)-[:PASSAGE_OF]->(article:Article)
