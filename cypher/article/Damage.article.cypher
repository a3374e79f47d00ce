// Which text is damaged?
//
// @mode   piece
// @from damage Damage "damage:a01-1"
// @gives article Article
// @local article
// @budget 350
MATCH (damage)-[:DAMAGE_OF]->(article:Article)
