// What in the place of a quotation, or lost at its edge, does not stand as it was meant?
//
// @mode   piece
// @from   link  Quotation  "QUOTED_IN]->(:Passage)-[:HAS_DAMAGE"
// @gives  damage  Damage[]
// @local  passage damage
// @order  damage.start, damage.id
// @bound  500
// @budget 75
WITH endNode(link) AS passage
MATCH (passage)-[:HAS_DAMAGE]->(damage:Damage)
