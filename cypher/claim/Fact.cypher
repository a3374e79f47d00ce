// What is read off Fact itself?
//
// @mode   piece
// @from   link  Fact  "PROMPTED_BY"
// @is     Supported
