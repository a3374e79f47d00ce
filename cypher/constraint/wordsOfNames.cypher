// Names, and the names of offices that go with them, are found by their words, as the load writes these with all their
// forms. The index is never behind: what a load commits is found at once.
//
// @mode schema
CREATE FULLTEXT INDEX wordsOfNames IF NOT EXISTS
FOR (named:Entity|Name)
ON EACH [named.nameWords, named.officeWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
