// Of which event or law does it ask what became?
//
// It is an id on the gap and no relationship, so that no gap is drawn where a person opens an event.
//
// @mode   piece
// @from gap Gap "gap:new-version-outcome"
// @gives entity Entity
// @local entity
// @budget 20
MATCH (entity:Policytrail&Entity {id: gap.outcomeOf})
