import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypherLiteral } from '../../src/domain/cypherLiteral.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import { browserLink } from '../../src/web/browserLink.ts';
import { browserFolder, browserQuestion } from '../../src/web/browserQuestion.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { escapeHtml } from '../../src/web/escapeHtml.ts';
import { renderGuide } from '../../src/web/renderGuide.ts';
import { cypherFiles } from '../cypher/cypherFiles.ts';
import { startTestServer } from './startTestServer.ts';

const names = readdirSync(browserFolder)
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replace('.cypher', ''));
/** What the project's own seed has its guide ask of. */
const places = readExamples('seed').guide;
const template = readFileSync(new URL('guide.html', browserFolder), 'utf8');

describe('the questions for Browser', () => {
  test.each(names)(
    '%s has the text that the grammar reads, with what it is asked of in place of parameters',
    (name) => {
      const file = cypherFiles.find(({ path }) => path === `cypher/browser/${name}.cypher`);
      const params = file?.params ?? [];
      const values = Object.fromEntries(params.map((param) => [param.name, param.example]));
      const { question, cypher } = browserQuestion(name, new Map([[name, values]]));
      expect([file?.mode, question]).toEqual(['read', file?.about]);
      expect(cypher).not.toContain('$');
      const literals = params.map((param) => [param.name, cypherLiteral(param.example, param.type)] as const);
      const parameterised = literals.reduce(
        (text, [param, literal]) => text.replace(literal, `$${param}`),
        cypher ?? '',
      );
      expect(parameterised).toBe(file?.text);
      expect(browserQuestion(name, new Map()).cypher === null).toBe(params.length > 0);
    },
  );

  test('the guide has every question, each once', () => {
    const used = [...template.matchAll(/\{\{ask:(\w+)\}\}/g)].map(([, name]) => name);
    expect(used.sort()).toEqual([...names].sort());
  });
});

describe('the guide', () => {
  test('of a seed without examples tells every question, and the text of those alone that are asked of nothing', () => {
    const guide = renderGuide('http://127.0.0.1:4000', new Map());
    const alone = names.filter((name) => browserQuestion(name, new Map()).cypher !== null);
    expect(guide.split('<pre mode="cypher"')).toHaveLength(alone.length + 1);
    expect(guide.split('name nothing to ask it of')).toHaveLength(names.length - alone.length + 1);
    for (const name of names) expect(guide).toContain(escapeHtml(browserQuestion(name, new Map()).question));
  });

  let server: WebServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  test('has no hole left, and its Cypher reads as it is in the files', () => {
    const guide = renderGuide('http://127.0.0.1:4000', places);
    expect(guide).not.toMatch(/\{\{|\}\}/);
    const texts = [...guide.matchAll(/<pre mode="cypher" class="code runnable">(.*?)<\/pre>/gs)].map(([, text = '']) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
    );
    expect(texts.sort()).toEqual(names.map((name) => browserQuestion(name, places).cypher).sort());
  });

  test.each(['localhost:4321', '127.0.0.1:4321', '[::1]:4321'])(
    'asked for at %s, loads the style from localhost, the one host that Browser trusts',
    async (host) => {
      const { body } = await server.inject({ url: '/browser-guide/guide.html', headers: { host } });
      expect(body).toContain(':style http://localhost:4321/browser-guide/style.grass');
    },
  );

  test.each([
    ['/browser-guide/guide.html', 'http://127.0.0.1:7474', 'http://127.0.0.1:7474'],
    ['/browser-guide/guide.html', 'http://localhost:7474', 'http://localhost:7474'],
    ['/browser-guide/style.grass', 'http://127.0.0.1:7474', '*'],
  ])('%s may be read by Browser at %s', async (url, origin, allowed) => {
    const headers = { origin, 'access-control-request-method': 'GET' };
    const preflight = await server.inject({ method: 'OPTIONS', url, headers });
    expect([preflight.statusCode, preflight.headers['access-control-allow-origin']]).toEqual([204, allowed]);
    const answer = await server.inject({ url, headers });
    expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([200, allowed]);
  });

  test('names ids of the seed, so a page of elsewhere reads it only where the settings name its origin', async () => {
    const allowing = await startTestServer({ corsOrigins: ['https://browser.example'] });
    const read = async (from: WebServer, origin: string) => {
      const { headers } = await from.inject({ url: '/browser-guide/guide.html', headers: { origin } });
      return headers['access-control-allow-origin'];
    };
    expect(await read(server, 'https://browser.example')).toBeUndefined();
    expect(await read(server, 'http://localhost.example:7474')).toBeUndefined();
    expect(await read(allowing, 'https://browser.example')).toBe('https://browser.example');
    await allowing.close();
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
    const cypher = browserQuestion('changeAfterGuidance', places).cypher ?? '';
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
