// What is read off Decision itself?
//
// @mode   piece
// @from   decision  Decision  "decision:who-the-spokesmen-are"
// @is     Node
// @field  id ID decision.id
// @field  question string decision.question
// @field  verdict Verdict decision.verdict
// @field  alternatives string[] coalesce(decision.alternatives, [])
// @field  reason string decision.reason
