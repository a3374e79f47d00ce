// Who answers an issue, and how?
//
// @mode   piece
// @from issue Issue "issue:detainers-mandatory"
// @gives stance HeldStance[]
// @local stance
// @field stance Stance stance
// @bound 500
// @budget 130
MATCH (issue)<-[:ON]-(stance:Stance)
// @include heldAsOf stance
ORDER BY stance.id
LIMIT $limit
