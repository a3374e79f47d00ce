// Sentences beside the names are found by their words, without accents: titles, questions, paraphrases, definitions.
//
// @mode schema
CREATE FULLTEXT INDEX sentencesByWords IF NOT EXISTS
FOR (said:Article|Issue|Dispute|Passage|Statement|Measure)
ON EACH [said.title, said.question, said.paraphrase, said.definition]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
