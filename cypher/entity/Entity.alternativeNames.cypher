// By which other names is it known?
//
// @mode   piece
// @from entity Entity "organization:los-angeles-times"
// @gives name Name[]
// @local name
// @field text string name.text
// @field language string name.language
// @field kind NameKind name.kind
// @bound 100
// @budget 35
MATCH (entity)-[:NAMED]->(name:Name)
ORDER BY name.id
LIMIT $limit
