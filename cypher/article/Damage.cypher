// @type damage Damage "damage:a01-1"
// @properties start end kind printed intended
//
// @relation article Article -[:DAMAGE_OF]-> 350
