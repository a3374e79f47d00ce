MATCH (event:Event {id: $id})
RETURN event.id, event.name, event.kind, event.status,
  event.dateEdtf, toString(event.dateEarliest), toString(event.dateLatest), event.dateBasis,
  COLLECT {
    MATCH (event)-[:TOOK_PLACE_IN]->(place:Jurisdiction)
    RETURN [place.id, place.name]
    ORDER BY place.id
  },
  COLLECT {
    MATCH (event)-[:CONCERNS]->(thing:Entity)
    RETURN [thing.id, thing.name]
    ORDER BY thing.id
  },
  COLLECT {
    MATCH (event)-[change:STARTED|ENDED]->(state:PolicyState)
    MATCH (state)-[:ON]->(issue:Issue)
    MATCH (state)-[:STATE_OF]->(agency:Organization)
    RETURN [type(change), state.id, state.name, state.answer, issue.id, issue.name, agency.id, agency.name]
    ORDER BY state.id
  },
  COLLECT {
    MATCH (event)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)
    WITH claim
    ORDER BY claim.id
    LIMIT 100
    RETURN [
      claim.id, claim.predicate, claim.sentence, claim.polarity,
      COLLECT {
        MATCH (claim)-[voice:ATTRIBUTED_TO]->(:Dossier)<-[:HAS_DOSSIER]-(actor:Actor)
        RETURN [voice.capacity, actor.id, actor.name]
        ORDER BY actor.id
      },
      COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->(passage:Passage)-[:PASSAGE_OF]->(article:Article)
        OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(outlet:Organization)
        RETURN [passage.id, passage.part, passage.paraphrase, article.id, article.title, outlet.id, outlet.name]
        ORDER BY passage.id
      }
    ]
  }
