// Who said it?
//
// @mode   piece
// @from   statement  Statement  "statement:baca-announces-change"
// @gives  actor  Actor
// @local  actor
// @budget 40
MATCH (statement)<-[:SAID]-(actor:Actor)
