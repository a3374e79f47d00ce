// Which number counts the whole of which this counts a part?
//
// @mode   piece
// @from observation Observation "observation:deported-with-a-conviction-harris-a06"
// @gives whole Observation
// @local whole
// @budget 60
MATCH (observation)-[:PART_OF_WHOLE]->(whole:Observation)
