// @type claim Claim "claim:bulletin-prompted-change-spokesman-a07"
// @one claim 47
// @all claims 900 @where knownBy(claim)
// @counts claimCounts 3395
//
// @properties predicate value role polarity sentence status modality by knownFrom at from until rule spell
// @field date PartialDate partialDate(claim.value)
// @field unsure boolean coalesce(claim.unsure, false)
// @field originUnknown boolean coalesce(claim.originUnknown, false)
// @field retracted Date toString(claim.retractedEarliest)
//
// @relation attributedTo Attribution[] -[:ATTRIBUTED_TO]-> 55
// @relation relayedBy Event[] -[cites:CITES]-> 70 @order cites.step, event.id
// @relation decisions Decision[] -[:TAKES_SIDE_BY]-> "claim:memo-was-of-21-december" 50
// @relation evidence Evidence[] -[:SUPPORTED_BY]-> 95
// @relation mentions Entity[] -[:MENTIONS]-> "claim:bacas-jail-compared-with-arpaios-newman-a07" 150
// @relation object Node -[:OBJECT]-> 50
// @relation premises Claim[] -[:INFERRED_FROM]-> "claim:vetoed-bill-is-a-version" 140
// @relation statement Statement -[:UTTERED_IN]-> 65
// @relation subject Node -[:SUBJECT]-> 50
//
// @group CAPACITY -[attribution:ATTRIBUTED_TO]->(:Actor) attribution.capacity 20
// @group LANGUAGE -[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article) article.language 45
// @group MODALITY claim.modality 10
// @group MONTH monthOf(claim.knownFrom) 10
// @group NO_MONTH noMonthOf(claim.knownFrom) 10
// @group OBJECT Entity -[:OBJECT]-> 25
// @group OUTLET Organization -[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(:Article)-[:PUBLISHED_BY]-> 65
// @group PART -[:SUPPORTED_BY]->(passage:Passage) passage.part 20
// @group POLARITY claim.polarity 10
// @group PREDICATE claim.predicate 10
// @group STATUS claim.status 10
// @group SUBJECT Entity -[:SUBJECT]-> 25
// @group VOICE Actor -[:ATTRIBUTED_TO]-> 25
// @group YEAR yearOf(claim.knownFrom) 10
