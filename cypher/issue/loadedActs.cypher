// Which acts are the issues about that are loaded?
//
// @mode   read
// @row    word  string
// @budget 85
MATCH (issue:Policytrail&Issue)
RETURN DISTINCT issue.act AS word
ORDER BY word
LIMIT 1000
