// What do two numbers count, so that one can tell whether they can be compared?
//
// @mode   piece
// @from observation Observation "observation:deported-with-a-conviction-harris-a06"
// @param other string "observation:deported-in-california-a06"
// @known other Observation
// @gives compared ObservationAxis
// @local compared ownMeasure otherMeasure ownPlace otherPlace ownWhole otherWhole
// @field one Counted
//   {id: observation.id, measure: ownMeasure.id, unit: ownMeasure.unit, population: observation.population,
//   place: ownPlace.id, period: observation.periodEdtf, whole: ownWhole.id}
// @field other Counted
//   {id: compared.id, measure: otherMeasure.id, unit: otherMeasure.unit, population: compared.population,
//   place: otherPlace.id, period: compared.periodEdtf, whole: otherWhole.id}
// @budget 120
MATCH (observation)-[:MEASURES]->(ownMeasure:Measure)
MATCH (compared:Policytrail&Observation {id: $other})-[:MEASURES]->(otherMeasure:Measure)
OPTIONAL MATCH (observation)-[:COUNTED_IN]->(ownPlace:Jurisdiction)
OPTIONAL MATCH (compared)-[:COUNTED_IN]->(otherPlace:Jurisdiction)
OPTIONAL MATCH (observation)-[:PART_OF_WHOLE]->(ownWhole:Observation)
OPTIONAL MATCH (compared)-[:PART_OF_WHOLE]->(otherWhole:Observation)
