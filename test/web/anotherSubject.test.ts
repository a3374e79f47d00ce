import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import { trustedDocumentsPath } from '../../src/api/trustedDocuments.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { rentSeed } from '../seed/seedCopy.ts';
import { startTestServer } from './startTestServer.ts';

const operations = readNamedOperations('schema/operations');

/** The ids of everything in a seed, and the names of more than one word: one alone may be of the model. */
function namesOf(directory: string): ReadonlySet<string> {
  const { things, names } = checkSeed({ directory, sourcesDirectory: null }).seed;
  const all = [...things.map(({ id }) => id), ...[...things, ...names].map(({ name }) => name)];
  return new Set(all.filter((name) => /[\s:]/.test(name)));
}

describe('a server of another seed', () => {
  const { first, guide } = readExamples(rentSeed);
  let server: WebServer;
  beforeAll(async () => {
    const query = operations.get(first?.operation ?? '')?.text ?? '';
    const question = { query, variables: first?.variables ?? {} };
    server = await startTestServer({ places: guide, question, operations: operations.values() });
  });
  afterAll(() => server.close());

  const own = namesOf(rentSeed);
  const foreign = [...namesOf('seed')].filter((name) => !own.has(name));

  it.each([
    ['/browser-guide/guide.html', 'person:tilda-marsk'],
    ['/graphql', 'person:tilda-marsk'],
    [trustedDocumentsPath, 'policyInForceOn'],
  ])('serves %s with %s, and without a thing of the first subject', async (url, shown) => {
    const { statusCode, body } = await server.inject({ url, headers: { accept: 'text/html' } });
    expect(statusCode).toBe(200);
    expect(body).toContain(shown);
    expect(foreign.filter((name) => body.includes(name))).toEqual([]);
  });

  it('would be seen to name one: a guide of the first subject does', async () => {
    const other = await startTestServer({ places: readExamples('seed').guide });
    const { body } = await other.inject({ url: '/browser-guide/guide.html' });
    expect(foreign.filter((name) => body.includes(name))).toContain('person:lee-baca');
    await other.close();
  });
});

it('no seed is written into the client: its documents are those of any seed', () => {
  const client = readdirSync('src/client').map((file) => readFileSync(`src/client/${file}`, 'utf8'));
  expect([...namesOf('seed')].filter((name) => name.includes(':') && client.join('\n').includes(name))).toEqual([]);
});
