import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCypherFile } from '../../src/graph/cypherFile.ts';
import { browserLink } from '../../src/web/browserLink.ts';
import { browserFolder, browserQuestion } from '../../src/web/browserQuestion.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { renderGuide } from '../../src/web/renderGuide.ts';
import { startTestServer } from './startTestServer.ts';

const names = readdirSync(browserFolder)
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replace('.cypher', ''));
const template = readFileSync(new URL('guide.html', browserFolder), 'utf8');

describe('the questions for Browser', () => {
  test.each(names)('%s has the text that the grammar reads, and no parameter', (name) => {
    const path = `cypher/browser/${name}.cypher`;
    const { about, text, mode, params } = parseCypherFile(path, readFileSync(path, 'utf8'));
    expect(browserQuestion(name)).toEqual({ question: about, cypher: text });
    expect([mode, params]).toEqual(['read', []]);
    expect(text).not.toContain('$');
  });

  test('the guide has every question, each once', () => {
    const used = [...template.matchAll(/\{\{cypher:(\w+)\}\}/g)].map(([, name]) => name);
    expect(used.sort()).toEqual([...names].sort());
  });
});

describe('the guide', () => {
  let server: WebServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  test('has no hole left, and its Cypher reads as it is in the files', () => {
    const guide = renderGuide('http://127.0.0.1:4000');
    expect(guide).not.toMatch(/\{\{|\}\}/);
    const texts = [...guide.matchAll(/<pre mode="cypher" class="code runnable">(.*?)<\/pre>/gs)].map(([, text = '']) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
    );
    expect(texts.sort()).toEqual(names.map((name) => browserQuestion(name).cypher).sort());
  });

  test.each(['localhost:4321', '127.0.0.1:4321', '[::1]:4321'])(
    'asked for at %s, loads the style from localhost, the one host that Browser trusts',
    async (host) => {
      const { body } = await server.inject({ url: '/browser-guide/guide.html', headers: { host } });
      expect(body).toContain(':style http://localhost:4321/browser-guide/style.grass');
    },
  );

  test.each(['/browser-guide/guide.html', '/browser-guide/style.grass'])('%s may be read by Browser', async (url) => {
    const headers = { origin: 'http://127.0.0.1:7474', 'access-control-request-method': 'GET' };
    const preflight = await server.inject({ method: 'OPTIONS', url, headers });
    expect([preflight.statusCode, preflight.headers['access-control-allow-origin']]).toEqual([204, '*']);
    const answer = await server.inject({ url, headers });
    expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([200, '*']);
  });

  test.each(['/graphql', '/readyz', '/graphiql/graphiql.min.js', '/nothing'])(
    '%s may not be read by another origin',
    async (url) => {
      const headers = { origin: 'http://127.0.0.1:7474', 'access-control-request-method': 'GET' };
      for (const method of ['GET', 'OPTIONS'] as const) {
        const answer = await server.inject({ method, url, headers });
        expect(answer.headers['access-control-allow-origin'], method).toBeUndefined();
      }
    },
  );
});

describe('the link', () => {
  const address = { httpPort: 7475, boltPort: 7688, user: 'neo4j' };
  const start = 'http://127.0.0.1:7475/browser/?dbms=bolt%3A%2F%2Fneo4j%40127.0.0.1%3A7688&cmd=';

  test('gives Browser the address and the whole Cypher, and has nothing that ends a link in a terminal', () => {
    const { cypher } = browserQuestion('changeAfterGuidance');
    const link = browserLink(address, { edit: cypher });
    expect(link.startsWith(`${start}edit&arg=`)).toBe(true);
    expect(new URL(link).searchParams.get('arg')).toBe(cypher);
    expect(link).not.toMatch(/[\s'"()!*]/);
  });

  test('opens a guide', () => {
    const guide = 'http://localhost:4000/browser-guide/guide.html';
    const link = browserLink(address, { guide });
    expect(link).toBe(`${start}guide&arg=http%3A%2F%2Flocalhost%3A4000%2Fbrowser-guide%2Fguide.html`);
  });
});
