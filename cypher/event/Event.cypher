// @type event Event "event:baca-limits-detainers"
// @one event 30
// @all events 480
// @counts eventCounts 220
//
// @properties kind status date announced effective firstReported
// @field unsureDates string[] coalesce(event.unsureDates, [])
//
// @relation affects AffectedActor[] -[:AFFECTS]-> "event:harris-issues-detainer-bulletin" 180
// @relation concerns Entity[] -[:CONCERNS]-> 110
// @relation ended PolicyState[] -[:ENDED]-> 120
// @relation implementations Entity[] <-[:IMPLEMENTS]- "event:baca-limits-detainers" 60
// @relation jurisdictions Jurisdiction[] -[:TOOK_PLACE_IN]-> "event:harris-issues-detainer-bulletin" 90
// @relation places Placement[] -[:TOOK_PLACE_IN]-> "event:harris-issues-detainer-bulletin" 90 @order jurisdiction.id
// @relation participants Participation[] <-[:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]- 140
//   @order type(link), actor.id
// @relation produced Law[] -[:PRODUCED]-> "event:harris-issues-detainer-bulletin" 95
// @relation respondsTo Entity[] -[:RESPONDS_TO]-> 100
// @relation responses Entity[] <-[:RESPONDS_TO]- 130
// @relation started PolicyState[] -[:STARTED]-> 120
// @relation statements Statement[] <-[:SAID_AT]- "event:harris-press-event" 50
//
// @group ACTOR Actor <-[:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]- 25
// @group CONCERNS Entity -[:CONCERNS]-> "event:brown-vetoes-trust-act" 60
// @group DATE_BASIS event.dateBasis 10
// @group FIRST_REPORT_MONTH monthOf(event.firstReported) 10
// @group FIRST_REPORT_NO_MONTH noMonthOf(event.firstReported) 10
// @group FIRST_REPORT_YEAR yearOf(event.firstReported) 10
// @group ISSUE Issue -[:STARTED|ENDED]->(:PolicyState)-[:ON]-> 45
// @group JURISDICTION Jurisdiction -[:TOOK_PLACE_IN]-> "event:harris-issues-detainer-bulletin" 40
// @group KIND event.kind 10
// @group MONTH monthOf(event.date) 10
// @group NO_MONTH noMonthOf(event.date) 10
// @group STATUS event.status 10
// @group YEAR yearOf(event.date) 10
