// Where does a register settle what the texts leave open?
//
// @mode   read
// @id     register-settles-nothing
// @must   What a register says MUST neither close a gap, nor make two things one, nor side with one of two events or laws
//   of a kind that a decision keeps apart or leaves open.
// @row    id       string
// @row    problem  string
// @budget 8700
CALL () {
  MATCH (gap:Policytrail&Gap)-[:CLOSED_BY]->(claim:Policytrail&Claim)
  WHERE NOT EXISTS { (claim)-[:SUPPORTED_BY]->(:Passage) }
  RETURN gap.id AS id, 'is closed by ' + claim.id + ', which rests on no passage' AS problem
  UNION ALL
  MATCH (one:Policytrail&Entity), (other:Policytrail&Entity)
  WHERE one.identifierSchemes IS NOT NULL
    AND other.identifierSchemes IS NOT NULL
    AND one.id < other.id
    AND any(at IN range(0, size(one.identifierSchemes) - 1) WHERE any(
      there IN range(0, size(other.identifierSchemes) - 1)
      WHERE one.identifierSchemes[at] = other.identifierSchemes[there]
        AND one.identifierValues[at] = other.identifierValues[there]
    ))
  RETURN one.id AS id, 'has a number that ' + other.id + ' has too' AS problem
  UNION ALL
  MATCH (decision:Policytrail&Decision)-[:BETWEEN]->(:Dossier)<-[:HAS_DOSSIER]-(one:Policytrail&(Event|Law))
  WHERE decision.verdict <> 'SAME'
    AND one.fromRegister IS NOT NULL
  MATCH (decision)-[:BETWEEN]->(:Dossier)<-[:HAS_DOSSIER]-(other:Policytrail&(Event|Law))
  WHERE other <> one
    AND labels(other)[0] = labels(one)[0]
  RETURN one.id AS id, 'has facts of a register, and ' + decision.id + ' does not make it ' + other.id AS problem
}
RETURN id, problem
ORDER BY id, problem
LIMIT 100
