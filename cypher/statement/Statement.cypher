// @type statement Statement "statement:baca-announces-change"
// @one statement 20
// @all statements 295
// @counts statementCounts 1050
//
// @properties date paraphrase words
//
// @relation conveys Claim[] <-[:UTTERED_IN]- "statement:newman-on-apology" 110 @where knownBy(claim) @bound 200
// @relation occasion Event -[:SAID_AT]-> "statement:harris-at-press-event" 55
// @relation quotations Quotation[] -[:QUOTED_IN]-> 270
// @relation respondsTo Entity[] -[:RESPONDS_TO]-> "statement:newman-on-apology" 45
// @relation speaker Actor <-[:SAID]- 45
//
// @group FORM -[quotation:QUOTED_IN]->(:Passage) quotation.form 25
// @group LANGUAGE -[quotation:QUOTED_IN]->(:Passage) quotation.language 25
// @group MONTH monthOf(statement.date) 10
// @group NO_MONTH noMonthOf(statement.date) 10
// @group OCCASION Event -[:SAID_AT]-> "statement:harris-at-press-event" 40
// @group OUTLET Organization -[:QUOTED_IN]->(:Passage)-[:PASSAGE_OF]->(:Article)-[:PUBLISHED_BY]-> 135
// @group SPEAKER Actor <-[:SAID]- 40
// @group YEAR yearOf(statement.date) 10
