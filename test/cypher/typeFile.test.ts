import { describe, expect, it } from 'vitest';
import type { CypherFile } from '../../src/tools/cypher/cypherFile.ts';
import { readHead } from '../../src/tools/cypher/cypherHead.ts';
import { parseTypeFile } from '../../src/tools/cypher/parseTypeFile.ts';
import { piecesOfType } from '../../src/tools/cypher/piecesOfType.ts';
import { contractTypes as types } from './cypherFiles.ts';

const others = {
  'entity/Entity': '// @type entity Entity "person:x"\n// @properties name',
  'policy/PolicyState': '// @type state PolicyState "policy-state:x"',
  'policy/HeldPolicy': '// @view HeldPolicy state PolicyState\n// @include heldAsOf state',
  'event/Participation': '// @type link Participation "DECIDED"\n// @tail actor Actor\n// @include supportedBy link',
};

/** The pieces of Event's file beside a few others, and the faults that are told. */
function read(lines: string, top = '// @type event Event "event:x"') {
  const faults: string[] = [];
  const fault = (line: number, problem: string) => faults.push(`${line}: ${problem}`);
  const texts = { ...others, 'event/Event': `${top}\n${lines}` };
  const files = Object.entries(texts).flatMap(
    ([name, text]) => parseTypeFile(`cypher/${name}.cypher`, readHead(text), types, fault) ?? [],
  );
  const byType = new Map(files.map((each) => [each.type, each]));
  const file = byType.get('Event');
  const pieces = file === undefined ? [] : piecesOfType({ file, files: byType, types, fault });
  return {
    faults,
    piece: (name: string): CypherFile | undefined => pieces.find((each) => each.name === `event/${name}`),
  };
}

it('reads a type with the fields of its interfaces, its own and their types from the schema', () => {
  const { piece, faults } = read('// @properties kind date\n// @field lag int event.lag + 1');
  expect(faults).toEqual([]);
  expect(piece('Event')).toMatchObject({
    about: types.get('Event')?.about,
    from: { variable: 'event', type: 'Event', example: 'event:x' },
    interfaces: ['Node', 'Entity'],
    fields: [
      { name: 'name', type: 'string', expression: 'event.name' },
      { name: 'kind', type: 'EventKind', expression: 'event.kind' },
      { name: 'date', type: 'PartialDate', expression: 'partialDate(event.date)' },
      { name: 'lag', type: 'int', expression: 'event.lag + 1' },
    ],
  });
});

it('writes the thing of an id, all of a label, and their count', () => {
  const { piece, faults } = read(
    '// @one event "event:y" 30\n// @all events 480 @where x(event)\n// @counts eventCounts 9',
  );
  expect(faults).toEqual([]);
  expect(piece('Query.event')).toMatchObject({
    params: [{ name: 'id', type: 'string', example: 'event:y' }],
    text: 'MATCH (event:Policytrail&Event {id: $id})',
    budget: 30,
  });
  expect(piece('Query.events')).toMatchObject({
    order: [{ expression: 'event.id', descending: false }],
    pages: true,
    text: 'MATCH (event:Policytrail&Event)\nWHERE event.id IS NOT NULL\n  AND x(event)',
  });
  expect(piece('Query.eventCounts')).toMatchObject({ counts: 'events', text: '', budget: 9 });
});

it('writes a relation with its sentence, order and bound', () => {
  const { piece, faults } = read('// @relation ended PolicyState[] -[:ENDED]-> "event:y" 120 @bound 7');
  expect(faults).toEqual([]);
  expect(piece('Event.ended')).toMatchObject({
    about: types.get('Event')?.fields.get('ended')?.about,
    from: { variable: 'event', type: 'Event', example: 'event:y' },
    gives: { variable: 'state', type: 'PolicyState', list: true },
    locals: ['state'],
    order: [{ expression: 'state.id', descending: false }],
    bound: 7,
    pages: false,
    budget: 120,
    text: 'MATCH (event)-[:ENDED]->(state:PolicyState)\nWITH DISTINCT state',
  });
});

it('writes a relation that shows its relationship, with the fragments of that type', () => {
  const { piece, faults } = read(
    '// @relation participants Participation[] <-[:DECIDED|RULED]- 140 @order type(link), actor.id',
  );
  expect(faults).toEqual([]);
  expect(piece('Event.participants')).toMatchObject({
    gives: { variable: 'link', type: 'Participation', list: true },
    fields: [{ name: 'actor', type: 'Actor', expression: 'actor' }],
    text: 'MATCH (event)<-[link:DECIDED|RULED]-(actor:Actor)\n// @include supportedBy link',
  });
});

it('writes a relation that gives a view of the node it leads to', () => {
  const issue = '// @type issue Issue "issue:x"';
  const files = new Map(
    Object.entries({ ...others, 'issue/Issue': issue }).flatMap(([name, text]) => {
      const file = parseTypeFile(`cypher/${name}.cypher`, readHead(text), types, () => undefined);
      return file === null ? [] : [[file.type, file] as const];
    }),
  );
  const file = parseTypeFile(
    'cypher/issue/Issue.cypher',
    readHead(`${issue}\n// @relation policyStates HeldPolicy[] <-[:ON]- 5`),
    types,
    () => undefined,
  );
  const pieces = file === null ? [] : piecesOfType({ file, files, types, fault: () => undefined });
  expect(pieces[1]).toMatchObject({
    gives: { variable: 'state', type: 'HeldPolicy', list: true },
    fields: [{ name: 'state', type: 'PolicyState', expression: 'state' }],
    text: 'MATCH (issue)<-[:ON]-(state:PolicyState)\n// @include heldAsOf state',
  });
});

it('writes a value that a fragment tells of the thing itself', () => {
  const faults: string[] = [];
  const fault = (line: number, problem: string) => faults.push(`${line}: ${problem}`);
  const text = '// @type state PolicyState "policy-state:x"\n// @value period Period heldAt "policy-state:y" 30';
  const file = parseTypeFile('cypher/policy/PolicyState.cypher', readHead(text), types, fault);
  const pieces = file === null ? [] : piecesOfType({ file, files: new Map(), types, fault });
  expect(faults).toEqual([]);
  expect(pieces[1]).toMatchObject({
    name: 'policy/PolicyState.period',
    from: { variable: 'state', type: 'PolicyState', example: 'policy-state:y' },
    gives: { variable: 'state', type: 'Period', list: false },
    locals: [],
    budget: 30,
    text: '// @include heldAt state',
  });
});

it('writes groupings by things, by values and by what stands on the way', () => {
  const { piece, faults } = read(
    '// @group ISSUE Issue -[:STARTED|ENDED]->(:PolicyState)-[:ON]-> 45\n// @group KIND event.kind 10\n' +
      '// @group STATUS <-[:SUBJECT]-(claim:Claim) claim.status 20',
  );
  expect(faults).toEqual([]);
  expect(piece('EventGrouping.ISSUE')).toMatchObject({
    gives: { variable: 'issue', type: 'Issue', list: false },
    text: 'MATCH (event)-[:STARTED|ENDED]->(:PolicyState)-[:ON]->(issue:Issue)',
  });
  expect(piece('EventGrouping.KIND')?.text).toBe('WITH event.kind AS kind');
  expect(piece('EventGrouping.STATUS')?.text).toBe(
    'MATCH (event)-[:HAS_DOSSIER]->(:Dossier)<-[:SUBJECT]-(claim:Claim)\nWITH claim.status AS status',
  );
});

describe('a fault of a line', () => {
  it.each([
    [
      'a type that the schema has not',
      '@relation ended PolicyStat[] -[:ENDED]-> 5',
      '2: @relation ended: the schema has no type PolicyStat. Did you mean "PolicyState"?',
    ],
    [
      'a field that the schema has not',
      '@relation endd PolicyState[] -[:ENDED]-> 5',
      '2: @relation: Event has no endd in the schema. Did you mean "ended"?',
    ],
    [
      'another type than the schema has',
      '@relation ended Event[] -[:ENDED]-> 5',
      '2: @relation ended: gives Event[], where the schema has PolicyState[]',
    ],
    [
      'one thing where the schema has a list',
      '@relation ended PolicyState -[:ENDED]-> 5',
      '2: @relation ended: gives PolicyState, where the schema has PolicyState[]',
    ],
    [
      'a missing budget',
      '@relation ended PolicyState[] -[:ENDED]->',
      '2: "@relation ended PolicyState[] -[:ENDED]->" has no budget at its end: wants "@relation <field>',
    ],
    [
      'a value of another type than the schema has',
      '@value name Period heldAt 5',
      '2: @value name: gives Period, where the schema has String',
    ],
    [
      'a value without its fragment',
      '@value name String 5',
      '2: @value name: cannot read "name String": wants "@value <field>',
    ],
    [
      'what is no hop',
      '@relation ended PolicyState[] [:ENDED] 5',
      '2: @relation ended: cannot read "ended PolicyState[] [:ENDED]": wants "@relation <field>',
    ],
    ['an option of other lines', '@group KIND event.kind 5 @bound 7', '2: @bound 7 is no option of "@group <KEY>'],
    [
      'a bound that is no number',
      '@relation ended PolicyState[] -[:ENDED]-> 5 @bound some',
      '2: @bound is "some", not a whole number',
    ],
    [
      'an unknown option',
      '@relation ended PolicyState[] -[:ENDED]-> 5 @most 7',
      '2: @most 7 is no option of "@relation <field>',
    ],
    [
      'a relationship over several hops',
      '@relation participants Participation[] <-[:X]-(:Law)<-[:Y]- 5',
      '2: @relation participants: Participation is one of relationships',
    ],
    [
      'a root field that the schema has not',
      '@one evnt 5',
      '2: @one: Query has no evnt in the schema. Did you mean "event"?',
    ],
    [
      'a count of no list',
      '@counts eventCounts 5',
      '2: @counts eventCounts counts the list of an @all line, and there is none',
    ],
    [
      'a grouping that the schema has not',
      '@group KND event.kind 5',
      '2: @group: EventGrouping has no KND in the schema. Did you mean "KIND"?',
    ],
    [
      'a grouping by nothing',
      '@group ISSUE Isue -[:ON]-> 5',
      '2: @group ISSUE: cannot read "Isue -[:ON]->": wants "@group <KEY>',
    ],
    [
      'a property that the schema has not',
      '@properties knd',
      '2: @properties: Event has no field knd in the schema. Did you mean "kind"?',
    ],
    ['an unknown tag', '@relations ended', '2: @relations is no tag of a type. Did you mean "relation"?'],
  ])('such as %s is told', (_what, line, fault) => {
    expect(read(`// ${line}`).faults.join('\n')).toContain(fault);
  });

  it('does not hide another', () => {
    expect(read('// @one evnt 5\n// @relation endd Event[] -[:ENDED]-> 5\n// @all events').faults).toHaveLength(3);
  });

  it.each([
    [
      'a type that the schema has not',
      '// @type event Evnt "event:x"',
      '1: the schema has no type Evnt. Did you mean "Event"?',
    ],
    ['a type of another file', '// @type law Law "law:x"', '1: the file of Law is called Law.cypher'],
    [
      'a type without an example',
      '// @type event Event',
      '1: cannot read "@type event Event": wants "@type <variable> <Type> <example in JSON>"',
    ],
  ])('such as %s is told', (_what, top, fault) => {
    expect(read('', top).faults).toContain(fault);
  });
});
