// What is read off EventLink itself?
//
// @mode   piece
// @from   link  EventLink  "PROMPTED_BY"
// @is     Supported
// @field  grade LinkGrade type(link)
// @field  by PromptedBy[] coalesce(link.by, [])
// @field  laterEarliest Date toString(startNode(link).dateEarliest)
// @field  laterLatest Date toString(startNode(link).dateLatest)
// @field  earlierEarliest Date toString(endNode(link).dateEarliest)
// @field  earlierLatest Date toString(endNode(link).dateLatest)
