// @type observation Observation "observation:deported-with-a-conviction-harris-a06"
// @one observation 290
// @all observations 290
// @counts observationCounts 210
//
// @properties value phrase population period share
// @field comparator Comparator coalesce(observation.comparator, 'VAGUE')
//
// @relation measure Measure -[:MEASURES]-> 45
// @relation parts Observation[] <-[:PART_OF_WHOLE]- "observation:deported-in-california-a06" 75
// @relation place Jurisdiction -[:COUNTED_IN]-> 45
// @relation whole Observation -[:PART_OF_WHOLE]-> 60
//
// @group COMPARATOR coalesce(observation.comparator, 'VAGUE') 10
// @group CONTAINING_JURISDICTION Jurisdiction -[:COUNTED_IN]->(:Jurisdiction)-[:WITHIN*0..8]-> 30
// @group JURISDICTION Jurisdiction -[:COUNTED_IN]-> 25
// @group MEASURE Measure -[:MEASURES]-> 25
// @group MONTH monthOf(observation.period) 10
// @group NO_MONTH noMonthOf(observation.period) 10
// @group YEAR yearOf(observation.period) 10
