import { describe, expect, it } from 'vitest';
import { readHead } from '../../src/tools/cypher/cypherHead.ts';
import { parseCypherFile } from '../../src/tools/cypher/parseCypherFile.ts';

const piece = `// Who took part in an event?
//
// @mode   piece
// @from   event  Event  "event:x"
// @param  roles  string[]  ["DECIDED"]
// @absent roles  null
// @gives  participation  Participation[]
// @local  participation actor
// @field  role   string  type(participation)
// @field  actor  Actor   actor
// @order  type(participation), actor.id DESC
// @bound  500
// @budget 40
MATCH (event)<-[participation:DECIDED|ISSUED]-(actor:Actor)
WHERE type(participation) IN $roles
`;

/** The file, and its faults, each with its line. */
function parse(text: string, path = 'cypher/event/Event.participants.cypher') {
  const faults: string[] = [];
  const file = parseCypherFile(path, readHead(text), (line, fault) => faults.push(`${line}: ${fault}`));
  return { file, faults };
}

it('reads a piece whole', () => {
  expect(parse(piece).file).toMatchObject({
    name: 'event/Event.participants',
    about: 'Who took part in an event?',
    mode: 'piece',
    from: { variable: 'event', type: 'Event', example: 'event:x' },
    params: [{ name: 'roles', type: 'string[]', example: ['DECIDED'], absent: null }],
    gives: { variable: 'participation', type: 'Participation', list: true },
    locals: ['participation', 'actor'],
    fields: [
      { name: 'role', type: 'string', expression: 'type(participation)' },
      { name: 'actor', type: 'Actor', expression: 'actor' },
    ],
    order: [
      { expression: 'type(participation)', descending: false },
      { expression: 'actor.id', descending: true },
    ],
    pages: false,
    bound: 500,
    budget: 40,
  });
});

it('reads a whole question with its columns', () => {
  const text =
    '// Which are there?\n// @mode read\n// @row id string | null\n// @budget 10\nMATCH (node:Node)\nRETURN node.id AS id';
  const { row, text: cypher } = parse(text, 'cypher/seed/ids.cypher').file;
  expect(row).toEqual([{ name: 'id', type: 'string | null' }]);
  expect(cypher).toBe('MATCH (node:Node)\nRETURN node.id AS id');
});

describe('a fault', () => {
  it.each([
    [
      'a first line that is no sentence',
      '// Who took',
      '// who took',
      '1: the first line must ask the question in a full sentence',
    ],
    [
      'an unknown tag',
      '@bound  500',
      '@bond 500',
      '12: @bond is no tag. Did you mean "bound"? cypher/README.md has them all.',
    ],
    ['a tag given twice', '// @bound  500', '// @bound 500\n// @bound 600', '13: @bound is given twice, wants one'],
    ['an unknown mode', 'piece', 'peace', '3: @mode is "peace": wants "@mode read, piece, fragment, write or schema"'],
    ['an example that is no JSON', '["DECIDED"]', 'DECIDED', '5: @param: DECIDED is no JSON'],
    [
      'a tag of too few words',
      'role   string  type(participation)',
      'role',
      '9: cannot read "@field role": wants "@field <name> <type, or type[]> <Cypher expression>"',
    ],
    [
      'a parameter without its tag',
      'IN $roles',
      'IN $parts',
      '5: $parts has no "@param <name> <type> <example in JSON>"',
    ],
    ['a parameter that is not used', 'IN $roles', "IN ['DECIDED']", '5: @param roles is not used'],
    ['an absent value without its parameter', '@absent roles', '@absent parts', '6: @absent parts has no @param'],
    [
      'a variable without its tag',
      '@local  participation actor',
      '@local participation',
      '8: actor is bound but has no "@local <variable> …"',
    ],
    [
      'a local that is not there',
      '@local  participation',
      '@local  somebody participation',
      '8: @local somebody is not in the text',
    ],
    [
      'a list in no order',
      '// @order  type(participation), actor.id DESC\n',
      '',
      '7: a list has "@order <expression, with DESC behind it or not>, …"',
    ],
    [
      'an order in the text',
      'IN $roles',
      'IN $roles\nORDER BY actor.id',
      '7: ORDER stands behind the last clause: @order and @bound say it',
    ],
    ['pages with a bound', '// @bound', '// @pages\n// @bound', '13: pages have no @bound'],
    ['a missing budget', '// @budget 40\n', '', '3: "@budget <most dbHits>" is missing'],
    ['a budget that is no number', '@budget 40', '@budget some', '13: @budget is "some", not a whole number'],
    [
      'a piece that gives nothing',
      '// @gives  participation  Participation[]\n',
      '',
      '1: a piece with a text has "@gives <variable> <Type, or Type[] for a list>", and no other',
    ],
    [
      'a list without an end',
      '// @bound  500\n',
      '',
      '7: a list has "@bound <most rows>" or @pages, and nothing else has',
    ],
    ['columns of a piece', '// @bound', '// @row id string\n// @bound', '12: a piece has @field, not @row'],
    ['a law without its sentence', '// @bound', '// @id some-law\n// @bound', '12: @id and @must go together'],
  ])('such as %s is told', (_what, from, to, problem) => {
    expect(piece).toContain(from);
    expect(parse(piece.replace(from, to)).faults).toContain(problem);
  });

  it('does not hide another', () => {
    const text = piece
      .replace('IN $roles', 'IN $parts')
      .replace('@budget 40', '@budget some')
      .replace('// Who', '// who');
    expect(parse(text).faults).toHaveLength(4);
  });
});

it('takes an expression that goes on in indented lines', () => {
  const long = piece.replace('type(participation)\n', 'CASE\n//     WHEN true THEN type(participation)\n//   END\n');
  const [field] = parse(long).file.fields;
  expect(field?.expression).toBe('CASE\n  WHEN true THEN type(participation)\nEND');
});
