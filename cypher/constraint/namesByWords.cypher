// Names, and the sentences that are the names of claims and the like, are found by their words, without accents. The
// index is never behind: what a load commits is found at once.
//
// @mode schema
CREATE FULLTEXT INDEX namesByWords IF NOT EXISTS
FOR (named:Entity|Name|Claim|Gap|Criterion|Decision)
ON EACH [named.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
