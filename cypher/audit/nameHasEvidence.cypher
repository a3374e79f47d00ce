// Which names come from nowhere?
//
// @mode   read
// @id     name-has-evidence
// @must   A name MUST stand in a passage, be from a register, or be called ours. What is unnamed, a group, or of a kind
//   that we name ourselves (events, issues, claims) has a name of ours.
// @row    id       string
// @row    problem  string
// @budget 5300
CALL () {
  MATCH (entity:Policytrail&(Person|Organization|Office|Jurisdiction|Program|Agreement|Law))
  WHERE coalesce(entity.named, true)
    AND coalesce(entity.kind, '') <> 'GROUP'
    AND entity.nameIsOurs IS NULL
    AND NOT 'name' IN coalesce(entity.fromRegister, [])
    AND NOT EXISTS { MATCH (passage:Policytrail&Passage) WHERE passage.id IN entity.namePassageIds }
  RETURN entity.id AS id, 'has a name that no text and no register gives, and that is not called ours' AS problem
  UNION ALL
  MATCH (name:Policytrail&Name)<-[:NAMED]-(entity:Policytrail&Entity)
  WHERE NOT entity:Term
    AND name.basis IS NULL
    AND NOT EXISTS { (name)-[:SUPPORTED_BY]->(:Passage) }
  RETURN entity.id AS id, 'is called ' + name.text + ' by no text and no register' AS problem
}
RETURN id, problem
ORDER BY id, problem
LIMIT 100
