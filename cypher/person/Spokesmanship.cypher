// What is read off Spokesmanship itself?
//
// @mode   piece
// @from   link  Spokesmanship  "SPEAKS_FOR"
// @is     Supported
