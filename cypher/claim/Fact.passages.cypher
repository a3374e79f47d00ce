// On which places of texts does a fact rest?
//
// @mode   piece
// @from   link  Fact  "PROMPTED_BY"
// @gives  passage  Passage[]
// @local  passage
// @order  passage.id
// @bound  500
// @budget 85
// @include restsOn link
WITH DISTINCT linkPassage AS passage
