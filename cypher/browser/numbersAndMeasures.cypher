// What do two numbers count, and who states them? Numbers of two measures are not compared.
//
// @mode read
// @budget 105
// @param  number  string  "observation:families-separated-in-2012"
// @param  other   string  "observation:deportations-in-record-year"
// @row  stated  Path
// @row  phrase  string
UNWIND [$number, $other] AS id
MATCH stated = (voice)-[:STATED]->(number:Observation {id: id})-[:MEASURES]->(:Measure)
RETURN stated, number.phrase AS phrase
ORDER BY number.id, voice.id
LIMIT 8
