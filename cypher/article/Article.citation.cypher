// How is a text cited?
//
// @mode   piece
// @from   article  Article  "article:a07"
// @gives  article  Citation
// @field  place  CitedPlace  null
// @budget 60
// @include citedAs article
