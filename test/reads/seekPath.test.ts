import { expect, it } from 'vitest';
import { sentText } from './sentText.ts';

async function textOf(filter: string, fields = 'nodes { id }', list = 'claims'): Promise<string> {
  const { texts } = await sentText(`{ ${list}(filter: ${filter}) { ${fields} } }`);
  return texts.join('\n');
}

const ofArticle = '{ evidence: { some: { passage: { article: { id: ["article:x"] } } } } }';

it.each([
  ['over relations', ofArticle],
  ['beside other conditions', `{ polarity: [POSITIVE], and: [${ofArticle}] }`],
  ['over what stands beside a row', '{ attributedTo: { some: { actor: { id: ["person:x"] } } } }'],
  ['by a key of its own', '{ about: ["event:x"] }'],
])('begins at what a filter names by id, %s', async (_way, filter) => {
  const text = await textOf(filter);
  expect(text).toMatch(/\{\n {2}CALL \(\) \{\n {4}MATCH \((\w+):Policytrail\)\n {4}WHERE \1\.id IN \$given\.sought0\n/);
  expect(text).toMatch(/\n {2}MATCH \(claim0\)-\[.*\n[^]*WITH DISTINCT claim0\n/);
  expect(text.slice(0, text.indexOf('AS answer'))).not.toContain('EXISTS {');
});

it('goes back over dossiers to what is said of a thing, and never looks for it in each row', async () => {
  const text = await textOf('{ attributedTo: { some: { actor: { id: ["person:x"] } } } }');
  expect(text).toContain('(claim0)-[link0f0:ATTRIBUTED_TO]->(dossier0f0:Dossier)<-[:HAS_DOSSIER]-(actor0f0:Actor)');
});

it('finds what stands beside a row with it, and counts the rows by asking again', async () => {
  const text = await textOf(
    '{ issue: { id: ["issue:x"] } }',
    'totalCount nodes { id period { fromEarliest } }',
    'policyStates',
  );
  expect(text).toContain('WITH DISTINCT state0\n');
  expect(text).toContain('total: COUNT {');
});

it.each([
  ['where it need not hold', `{ or: [${ofArticle}, { polarity: [POSITIVE] }] }`],
  ['where it must not', `{ not: ${ofArticle} }`],
  ['where none may be', ofArticle.replace('some', 'none')],
  ['where nothing is named by id', '{ evidence: { some: { passage: { part: [BODY] } } } }'],
])('begins at the list itself %s', async (_why, filter) => {
  const text = await textOf(filter);
  expect(text).not.toContain('WITH DISTINCT claim0');
  expect(text.slice(0, text.indexOf('AS answer'))).toContain('EXISTS {');
});

it('begins at the list itself where that is named by ids', async () => {
  const text = await textOf('{ id: ["claim:x"], about: ["event:x"] }');
  expect(text).not.toContain('WITH DISTINCT claim0');
});

it('finds what it counts once where it begins at the other end', async () => {
  const text = await textOf(ofArticle, 'totalCount nodes { id }');
  expect(text.match(/-\[:SUPPORTED_BY\]->/g)).toHaveLength(1);
  expect(text).toContain('total: size(kept)');
  expect(await textOf('{ polarity: [POSITIVE] }', 'totalCount nodes { id }')).toContain('total: COUNT {');
});
