// By which other names is it known?
//
// @mode   piece
// @from entity Entity "organization:los-angeles-times"
// @gives name Name[]
// @local name
// @field text string name.text
// @field language string name.language
// @field kind NameKind name.kind
// @field fromRegister boolean coalesce(name.basis = 'REGISTER', false)
// @field passageIds ID[]
//   COLLECT { MATCH (name)-[:SUPPORTED_BY]->(passage:Passage) RETURN passage.id AS id ORDER BY id }
// @order name.id
// @bound 100
// @budget 60
MATCH (entity)-[:NAMED]->(name:Name)
