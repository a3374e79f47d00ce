// What is read off Damage itself?
//
// @mode   piece
// @from   damage  Damage  "damage:a01-1"
// @is     Node
// @field  id  ID  damage.id
// @field  start int damage.start
// @field  end int damage.end
// @field  kind DamageKind damage.kind
// @field  printed string damage.printed
// @field  intended string damage.intended
