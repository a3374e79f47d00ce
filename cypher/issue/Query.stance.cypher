// Which of the stances has this id?
//
// @mode   piece
// @param id string "stance:a13-supporters-support-trust-act"
// @gives stance Stance
// @local stance
// @budget 20
MATCH (stance:Stance {id: $id})
