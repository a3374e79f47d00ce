MATCH (event:Event {id: $id})
RETURN {
  id: event.id, name: event.name, kind: event.kind, status: event.status,
  date: {
    edtf: event.dateEdtf,
    earliest: toString(event.dateEarliest),
    latest: toString(event.dateLatest),
    basis: event.dateBasis
  },
  jurisdictions: COLLECT {
    MATCH (event)-[:TOOK_PLACE_IN]->(place:Jurisdiction)
    RETURN {id: place.id, name: place.name}
    ORDER BY place.id
  },
  concerns: COLLECT {
    MATCH (event)-[:CONCERNS]->(thing:Entity)
    RETURN {id: thing.id, name: thing.name}
    ORDER BY thing.id
  },
  started: COLLECT {
    MATCH (event)-[:STARTED]->(state:PolicyState)
    MATCH (state)-[:ON]->(issue:Issue)
    MATCH (state)-[:STATE_OF]->(agency:Organization)
    RETURN {
      id: state.id, name: state.name, answer: state.answer,
      issue: {id: issue.id, name: issue.name},
      agency: {id: agency.id, name: agency.name}
    }
    ORDER BY state.id
  },
  ended: COLLECT {
    MATCH (event)-[:ENDED]->(state:PolicyState)
    MATCH (state)-[:ON]->(issue:Issue)
    MATCH (state)-[:STATE_OF]->(agency:Organization)
    RETURN {
      id: state.id, name: state.name, answer: state.answer,
      issue: {id: issue.id, name: issue.name},
      agency: {id: agency.id, name: agency.name}
    }
    ORDER BY state.id
  },
  claims: COLLECT {
    MATCH (event)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)
    RETURN {
      id: claim.id, predicate: claim.predicate, sentence: claim.sentence, polarity: claim.polarity,
      attributedTo: COLLECT {
        MATCH (claim)-[voice:ATTRIBUTED_TO]->(:Dossier)<-[:HAS_DOSSIER]-(actor:Actor)
        RETURN {capacity: voice.capacity, actor: {id: actor.id, name: actor.name}}
        ORDER BY actor.id
      },
      evidence: COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->(passage:Passage)-[:PASSAGE_OF]->(article:Article)
        RETURN {
          id: passage.id, part: passage.part, paraphrase: passage.paraphrase,
          article: {
            id: article.id, title: article.title,
            outlet: COLLECT {
              MATCH (article)-[:PUBLISHED_BY]->(outlet:Organization)
              RETURN {id: outlet.id, name: outlet.name}
            }[0]
          }
        }
        ORDER BY passage.id
      }
    }
    ORDER BY claim.id
    LIMIT 100
  }
} AS event
