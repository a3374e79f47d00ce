import { expect, it } from 'vitest';
import { walkHop } from '../../src/tools/cypher/walkHop.ts';
import { contractTypes as types } from './cypherFiles.ts';

it.each([
  [
    'a thing to what is said of it',
    '(event)<-[:SUBJECT|OBJECT]-(claim:Claim)',
    'Event',
    'MATCH (event)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT|OBJECT]-(claim:Claim)',
  ],
  [
    'what is no entity',
    '(passage)<-[:BETWEEN]-(decision:Decision)',
    'Passage',
    'MATCH (passage)<-[:BETWEEN]-(decision:Decision)',
  ],
  [
    'what may be an entity',
    '(node)<-[:BETWEEN]-(decision:Decision)',
    'Node',
    'MATCH (node)-[:HAS_DOSSIER*0..1]->()<-[:BETWEEN]-(decision:Decision)',
  ],
  [
    'a claim to a thing',
    '(claim)-[link:ATTRIBUTED_TO]->(actor:Actor)',
    'Claim',
    'MATCH (claim)-[link:ATTRIBUTED_TO]->(dossier:Dossier)\nMATCH (actor:Policytrail&Actor {id: dossier.of})',
  ],
  [
    'a claim to what may be an entity',
    '(claim)-[:SUBJECT]->(node:Node)',
    'Claim',
    'MATCH (claim)-[:SUBJECT]->(dossier)\nMATCH (node:Policytrail&Node {id: coalesce(dossier.of, dossier.id)})',
  ],
  [
    'a decision to a claim',
    '(decision)-[:BETWEEN]->(claim:Claim)',
    'Decision',
    'MATCH (decision)-[:BETWEEN]->(claim:Claim)',
  ],
  [
    'two dossiers on one way',
    '(claim)-[:SUBJECT]->(:Event)<-[:OBJECT]-(:Claim)-[:CITES]->(other:Event)',
    'Claim',
    'MATCH (claim)-[:SUBJECT]->(dossier:Dossier)\nMATCH (:Policytrail&Event {id: dossier.of})-[:HAS_DOSSIER]->(:Dossier)' +
      '<-[:OBJECT]-(:Claim)-[:CITES]->(dossier2:Dossier)\nMATCH (other:Policytrail&Event {id: dossier2.of})',
  ],
  [
    'a way without any',
    '(state)-[:STATE_OF]->(:Organization)-[:WITHIN*0..8]->(place:Jurisdiction)',
    'PolicyState',
    'MATCH (state)-[:STATE_OF]->(:Organization)-[:WITHIN*0..8]->(place:Jurisdiction)',
  ],
])('goes through dossiers from %s', (_, pattern, start, text) => {
  expect(walkHop(pattern, start, types).text).toBe(text);
});

it.each([
  [
    'from a thing back to a claim',
    '(claim)-[link:ATTRIBUTED_TO]->(actor:Actor)',
    'Claim',
    'MATCH (claim)-[link:ATTRIBUTED_TO]->(dossier:Dossier)<-[:HAS_DOSSIER]-(actor:Actor)',
  ],
  [
    'from what may be an entity',
    '(claim)-[:SUBJECT]->(node:Node)',
    'Claim',
    'MATCH (claim)-[:SUBJECT]->(dossier)<-[:HAS_DOSSIER*0..1]-(node:Node)',
  ],
  [
    'not over two dossiers, since one MATCH has each relationship once',
    '(claim)-[:SUBJECT]->(:Event)<-[:OBJECT]-(:Claim)-[:CITES]->(other:Event)',
    'Claim',
    null,
  ],
  ['not where it only begins at a dossier', '(event)<-[:SUBJECT]-(claim:Claim)', 'Event', null],
])('can be walked from its end: %s', (_, pattern, start, fromEnd) => {
  expect(walkHop(pattern, start, types).fromEnd).toBe(fromEnd);
});
