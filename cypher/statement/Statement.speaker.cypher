// Who said it?
//
// @mode   piece
// @from statement Statement "statement:harris-cannot-mandate"
// @gives actor Actor
// @local actor
// @budget 9999
MATCH (statement)<-[:SAID]-(actor:Actor)
