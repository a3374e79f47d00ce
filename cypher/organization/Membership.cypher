// What is read off Membership itself?
//
// @mode   piece
// @from   link  Membership  "MEMBER_OF"
// @is     Supported
