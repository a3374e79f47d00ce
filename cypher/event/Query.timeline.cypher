// Which events were there, one after the other?
//
// About a thing are: the thing itself, if it is an event; events that it took part in, that affect or concern it,
// produced it, took place in it, respond to it or are linked with it; changes of its policy, or of a policy on it; the
// occasions on which it said something; and events about its versions, parts and agreements.
// An event that may have begun on any day up to its last stands at its last; one without any date at the end.
//
// @mode   piece
// @param  about    string[]  ["person:lee-baca", "issue:honour-detainers"]
// @absent about    null
// @known  about    Entity
// @param  within   string    "jurisdiction:us-ca"
// @absent within   null
// @known  within   Jurisdiction
// @param  from     date      "2012-01-01"
// @absent from     "0001-01-01"
// @param  until    date      "2012-12-31"
// @absent until    "9999-12-31"
// @gives  event    Event[]
// @field  undated  boolean  event.dateEarliest IS NULL AND event.dateLatest IS NULL
//   AND ($from > date('0001-01-01') OR $until < date('9999-12-31'))
// @local  anything event entity claim day last
// @order  day, last, event.id
// @pages
// @budget 1050
CALL () {
  UNWIND CASE WHEN $about IS NULL THEN [1] ELSE [] END AS anything
  MATCH (event:Policytrail&Event)
  RETURN event
  UNION
  MATCH (event:Policytrail&Event)
  WHERE event.id IN $about
  RETURN event
  UNION
  MATCH (entity:Policytrail&Entity)-[
    :DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN|CONCERNS|PRODUCED|TOOK_PLACE_IN
    |AFFECTS|ON_BEHALF_OF|RESPONDS_TO|IMPLEMENTS|CAME_AFTER|CITES_AS_REASON|PROMPTED_BY|SAID_AT
  ]-(event:Event)
  WHERE entity.id IN $about
  RETURN event
  UNION
  MATCH (entity:Policytrail&Entity)<-[:STATE_OF|ON]-(:PolicyState)<-[:STARTED|ENDED]-(event:Event)
  WHERE entity.id IN $about
  RETURN event
  UNION
  MATCH (entity:Policytrail&Entity)-[:SAID]->(:Statement)-[:SAID_AT]->(event:Event)
  WHERE entity.id IN $about
  RETURN event
  UNION
  MATCH (entity:Policytrail&Entity)<-[:PART_OF|UNDER]-(:Law|Program|Agreement)
    <-[:CONCERNS|PRODUCED|RESPONDS_TO|IMPLEMENTS]-(event:Event)
  WHERE entity.id IN $about
  RETURN event
}
WITH
  event,
  toString(coalesce(event.dateEarliest, event.dateLatest, date('9999-12-31'))) AS day,
  toString(coalesce(event.dateLatest, date('9999-12-31'))) AS last
MATCH (event)
WHERE coalesce(event.dateEarliest, date('0001-01-01')) <= $until
  AND coalesce(event.dateLatest, date('9999-12-31')) >= $from
  AND EXISTS {
    MATCH (event)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT|CITES]-(claim:Claim)
    WHERE knownBy(claim)
  }
  AND ($within IS NULL OR EXISTS { placesOfThing(event) WHERE eventPlace.id = $within })
