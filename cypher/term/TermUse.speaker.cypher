// Who is quoted with it?
//
// @mode   piece
// @from use TermUse "term-use:illegal-immigrant-3"
// @gives speaker Actor
// @local speaker
// @budget 25
MATCH (use)-[:SPOKEN_BY]->(speaker:Actor)
