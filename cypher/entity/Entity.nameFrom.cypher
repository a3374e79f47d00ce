// Where do texts print its name?
//
// @mode   piece
// @from   entity  Entity  "person:lee-baca"
// @gives  passage  Passage[]
// @local  passageId passage
// @order  passage.id
// @bound  500
// @budget 230
UNWIND coalesce(entity.namePassageIds, []) AS passageId
MATCH (passage:Policytrail&Passage {id: passageId})
