import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import { askOperation } from '../../src/tools/cypher/askOperation.ts';
import { askPiece } from '../../src/tools/cypher/askPiece.ts';
import { parameterLines } from '../../src/tools/cypher/parameterLines.ts';
import { examplePieces } from './examplePieces.ts';

function ask(name: string): string {
  const piece = examplePieces.find((each) => each.name === name);
  return piece === undefined ? '' : askPiece(piece, examplePieces);
}

it('asks a relation from its example', () => {
  expect(ask('Law.events')).toBe(`// Law.events: The events about it.
// At most 55 dbHits as part of a composed question.
:param start => 'law:trust-act-vetoed-2012';
:param limit => 20;
MATCH (law:Law {id: $start})
MATCH (law)<-[:CONCERNS]-(event:Event)
WITH DISTINCT event
RETURN event
ORDER BY event.id
LIMIT $limit;
`);
});

it.each([
  ['a root field', 'Query.law', 'MATCH (law:Policytrail&Law {id: $id})\nRETURN law;'],
  [
    'all of a label',
    'Query.laws',
    'MATCH (law:Policytrail&Law)\nWHERE law.id IS NOT NULL\nRETURN law\nORDER BY law.id\nLIMIT $limit;',
  ],
  ['what starts from a relationship', 'Fact.articles', 'MATCH ()-[link:PROMPTED_BY]->()\nWITH link LIMIT 1\nMATCH'],
  ['what starts from the rows of a root field', 'Path.steps', 'WITH path LIMIT 1\nUNWIND'],
  ['a grouping', 'EventGrouping.KIND', 'WITH event.kind AS kind\nRETURN kind;'],
  [
    'what a row offers',
    'Event.participants',
    'RETURN link,\n  actor AS actor,\n  linkVersion.articleCount AS articleCount',
  ],
  ['a count', 'Query.eventCounts', '// Counts the rows of Query.events by groups'],
  ['a type', 'Law', '//   law.kind AS kind'],
])('asks %s', (_what, name, text) => {
  expect(ask(name)).toContain(text);
});

it('asks for the first of several where what gives one thing has an order', () => {
  const pieces = examplePieces.filter(({ name }) => name === 'Gap.closedBy');
  const [text] = pieces.map((piece) =>
    askPiece({ ...piece, order: [{ expression: 'claim.id', descending: false }] }, examplePieces),
  );
  expect(text).toContain('ORDER BY claim.id\nLIMIT 1;');
});

it('writes parameters as Browser and cypher-shell read them', () => {
  const types = { day: 'date', ids: 'string[]', count: 'int', none: 'string' } as const;
  const values = { day: '2012-12-06', ids: ["o'neil", 'a\\b'], count: 3, none: null };
  expect(parameterLines(types, values)).toBe(
    ":param day => date('2012-12-06');\n:param ids => ['o\\'neil', 'a\\\\b'];\n:param count => 3;\n:param none => null;\n",
  );
});

it('asks all that a named operation asks', async () => {
  const operation = readNamedOperations('schema/operations').get('policyInForceOn');
  const text =
    operation === undefined
      ? ''
      : await askOperation(operation, { issue: 'issue:honour-detainers', asOf: '2012-12-06' });
  expect(text).toContain('// Query.policyInForce\n:param given => {');
  expect(text).toContain("issue0: 'issue:honour-detainers', ");
  expect(text).toContain("asOf0: date('2012-12-06'), ");
  expect(text).toContain('RETURN COLLECT {\n  CALL () {\n    UNWIND CASE WHEN $given.within0 IS NULL');
});

describe('npm run cypher', { timeout: 90_000 }, () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['--import', 'tsx', 'src/tools/showCypher.ts', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('prints a piece with its file and line, all names, and how it is called', () => {
    expect(run('Law.events')).toMatch(/^\/\/ cypher\/law\/Law\.cypher:\d+\n\/\/ Law\.events: /);
    expect(run()).toMatch(/^Law\.events\n[^]*^policyInForceOn\n/m);
    expect(run('--help')).toContain('Usage: npm run cypher -- [NAME]');
  });

  it('fails for a name that is none, and says which may be meant', () => {
    const told = () => run('Law.evnts');
    expect(told).toThrow('"Law.evnts" is neither a piece nor a named operation. Did you mean "Law.events"?');
  });
});
