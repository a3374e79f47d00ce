// Titles and our own sentences are found by their words, as the load writes these with all their forms.
//
// @mode schema
CREATE FULLTEXT INDEX wordsOfSentences IF NOT EXISTS
FOR (said:Article|Claim|Criterion|Decision|Dispute|Gap|Issue|Measure|Passage|Statement)
ON EACH [said.sentenceWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
