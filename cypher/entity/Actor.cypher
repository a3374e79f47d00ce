// @type actor Actor "person:lee-baca"
// @properties short
//
// @relation affectedBy EventAffecting[] <-[:AFFECTS]- "organization:a11-local-law-enforcement-agencies" 55
// @relation observations Observation[] -[:STATED]-> "person:kamala-harris" 80
// @relation participations EventParticipation[]
//   -[:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]-> 220
//   @order event.id, type(link)
// @relation stances HeldStance[] -[:HOLDS]-> "person:kamala-harris" 210 @bound 200
// @relation statements Statement[] -[:SAID]-> "person:kamala-harris" 270
