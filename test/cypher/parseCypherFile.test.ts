import { describe, expect, it } from 'vitest';
import { CypherFileError, parseCypherFile } from '../../src/graph/cypherFile.ts';

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
// @bound  500
// @budget 40
MATCH (event)<-[participation:DECIDED|ISSUED]-(actor:Actor)
WHERE type(participation) IN $roles
LIMIT $limit
`;

const problemsOf = (text: string): readonly string[] => {
  try {
    parseCypherFile('cypher/event/Event.participants.cypher', text);
    return [];
  } catch (error) {
    if (!(error instanceof CypherFileError)) throw error;
    return error.problems;
  }
};

it('reads a piece whole', () => {
  expect(parseCypherFile('cypher/event/Event.participants.cypher', piece)).toMatchObject({
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
    bound: 500,
    budget: 40,
  });
});

it('reads a whole question with its columns', () => {
  const text =
    '// Which are there?\n// @mode read\n// @row id string | null\n// @budget 10\nMATCH (node:Node)\nRETURN node.id AS id';
  const { row, text: cypher } = parseCypherFile('cypher/seed/ids.cypher', text);
  expect(row).toEqual([{ name: 'id', type: 'string | null' }]);
  expect(cypher).toBe('MATCH (node:Node)\nRETURN node.id AS id');
});

describe('a fault', () => {
  it.each([
    [
      'a first line that is no sentence',
      '// Who took',
      '// who took',
      'the first line must ask the question in a full sentence',
    ],
    ['an unknown tag', '@bound  500', '@most 500', '@most is no tag'],
    ['a tag given twice', '// @bound  500', '// @bound 500\n// @bound 600', 'has 2 @bound, wants one'],
    ['an unknown mode', 'piece', 'peace', '@mode is "peace", not one of read, piece, fragment, write, schema'],
    ['an example that is no JSON', '["DECIDED"]', 'DECIDED', '@param roles: the example DECIDED is no JSON'],
    ['a parameter without its tag', 'IN $roles', 'IN $parts', '$parts has no @param'],
    ['a parameter that is not used', 'IN $roles', "IN ['DECIDED']", '@param roles is not used'],
    ['an absent value without its parameter', '@absent roles', '@absent parts', '@absent parts has no @param'],
    [
      'a variable without its tag',
      '@local  participation actor',
      '@local participation',
      'actor is bound but has no @local',
    ],
    [
      'a local that is not there',
      '@local  participation',
      '@local  somebody participation',
      '@local somebody is not in the text',
    ],
    ['a bound that bounds nothing', 'LIMIT $limit', '', '@bound needs "LIMIT $limit"'],
    ['a missing budget', '// @budget 40\n', '', '@budget is missing'],
    ['a budget that is no number', '@budget 40', '@budget some', '@budget is "some", not a whole number'],
    [
      'a piece that gives nothing',
      '// @gives  participation  Participation[]\n',
      '',
      'a piece with a text has @gives, and no other',
    ],
    ['a list without an end', '// @bound  500\n', '', '$limit has no @param'],
    ['columns of a piece', '// @bound', '// @row id string\n// @bound', 'a piece has @field, not @row'],
    ['a law without its sentence', '// @bound', '// @id some-law\n// @bound', '@id and @must go together'],
  ])('such as %s is told', (_what, from, to, problem) => {
    expect(piece).toContain(from);
    expect(problemsOf(piece.replace(from, to))).toContain(problem);
  });

  it('does not hide another', () => {
    const text = piece
      .replace('IN $roles', 'IN $parts')
      .replace('@budget 40', '@budget some')
      .replace('// Who', '// who');
    expect(problemsOf(text)).toHaveLength(4);
  });

  it('names its file', () => {
    expect(() => parseCypherFile('cypher/event/nothing.cypher', '')).toThrow(/^cypher\/event\/nothing\.cypher: /);
  });
});
