// How is a place in a text cited?
//
// @mode   piece
// @from   passage  Passage  "passage:a07-prompted-by-directive"
// @gives  article  Citation
// @local  article
// @field  place  CitedPlace  {part: passage.part, start: passage.start, end: passage.end, anchor: passage.anchor}
// @budget 100
MATCH (passage)-[:PASSAGE_OF]->(article:Article)
// @include citedAs article
