// By which other names is it known?
//
// @mode   piece
// @from entity Entity "person:kamala-harris"
// @gives name Name[]
// @local name
// @field text string name.text
// @field language string name.language
// @field kind NameKind name.kind
// @bound 100
// @budget 9999
MATCH (entity)-[:NAMED]->(name:Name)
ORDER BY name.id
LIMIT $limit
