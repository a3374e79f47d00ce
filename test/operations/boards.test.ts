import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { pino } from 'pino';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { answerHttp } from '../../src/api/answerHttp.ts';
import { createAskDocument } from '../../src/api/askDocument.ts';
import { describeQuestion } from '../../src/api/describeTables.ts';
import { createAskOperation } from '../../src/api/askOperation.ts';
import { describeContract } from '../../src/api/contract.ts';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import { trustedDocuments } from '../../src/api/trustedDocuments.ts';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createApi } from '../../src/main/createApi.ts';
import { readEnvironment } from '../../src/main/environment.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import { loadedVersion } from '../../src/seed/loadedVersion.ts';
import { createWebServer, type WebServer } from '../../src/web/createWebServer.ts';
import { rentSeed } from '../seed/seedCopy.ts';
import { apply } from '../seed/testGraph.ts';

const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Each leads to an example of the seed by itself. */
const entrances = [
  ...['/ask', '/ask/howManyAnswerSo', '/ask/howPlacesAnswer', '/ask/whoHoldsWhat', '/dashboard', '/map', '/paths'],
  ...['/model', '/changes'],
];

const looks = [
  { colorScheme: 'light', width: 1200 },
  { colorScheme: 'dark', width: 1200 },
  { colorScheme: 'light', width: 320 },
] as const;

describe.each([
  ['seed', 'event:baca-limits-detainers'],
  [rentSeed, 'event:sollen-caps-rents'],
] as const)('the boards of %s', (directory, kept) => {
  let graph: Graph;
  let web: WebServer;
  let base: string;
  let browser: Browser | null = null;

  beforeAll(async () => {
    graph = await connect({ ...inject('neo4j'), readTimeout: 60_000, writeTimeout: 120_000 });
    await apply(graph, directory);
    const operations = readNamedOperations('schema/operations', readExamples(directory).operations);
    const api = createApi(
      readEnvironment({}),
      () => ({ graph, server: { ...inject('neo4j'), browserAddress: null } }),
      () => undefined,
    );
    await api.apollo.start();
    web = await createWebServer({
      graphql: {
        answer: (question) => answerHttp(api.apollo, () => api.createContext(), question, 1_000_000),
        documents: trustedDocuments([]),
        datasetVersion: () => loadedVersion(graph),
        run: 'test',
        now: () => performance.now(),
      },
      mcp: () => Promise.reject(new Error('no assistant asks here')),
      tables: {
        ask: createAskOperation(api),
        describe: (operation) => describeQuestion(api.schema, operation),
        operations: () => operations,
      },
      pages: {
        site: { publicUrl: null, contact: null },
        ask: createAskDocument(api),
        featured: null,
        contract: describeContract(api.schema),
      },
      readiness: () => ({ ready: true, reason: 'The seed is loaded.' }),
      limits: { bodyBytes: 10_000, requestTimeoutMs: 60_000 },
      logger: pino({ level: 'silent' }),
      answered: () => undefined,
      metrics: () => Promise.reject(new Error('nobody asks for metrics here')),
      question: { query: '', variables: {} },
      places: new Map(),
      corsOrigins: [],
      allowedHosts: [],
      guards: { tokens: null, ratePerMinute: null },
      trustedProxies: [],
    });
    ({ url: base } = await web.listen('127.0.0.1', 0));
    if (existsSync(path)) browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await web.close();
    await graph.close();
  });

  it.skipIf(!existsSync(path))(
    'have no fault that axe knows, fit 320 pixels, and ask no other host',
    async () => {
      const found: string[] = [];
      for (const { colorScheme, width } of looks) {
        const context = await browser?.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
        const page = await context?.newPage();
        if (context === undefined || page === undefined) throw new Error('no page was opened');
        page.on('request', (request) => {
          if (!request.url().startsWith(base) && !request.url().startsWith('data:')) found.push(request.url());
        });
        for (const entrance of [...entrances, `/collection?id=${kept}`]) {
          const where = `${entrance} ${colorScheme} ${width}`;
          const answer = await page.goto(base + entrance, { timeout: 120_000 });
          if (answer?.status() !== 200) found.push(`${where}: ${answer?.status() ?? 'no answer'}`);
          await page.addScriptTag({ content: axe.source });
          const violations = await page.evaluate<string[]>(
            `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
          );
          found.push(...violations.map((violation) => `${where}: ${violation}`));
          const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
          if (wide > 0) found.push(`${where}: ${wide} pixels too wide`);
        }
        await context.close();
      }
      expect(found).toEqual([]);
    },
    600_000,
  );

  it('keep the whole state of a dashboard in its address', async () => {
    const { headers, statusCode } = await web.inject('/dashboard');
    expect([statusCode, headers.location]).toEqual([
      302,
      expect.stringMatching(/^\/dashboard\?issue=.+&asOf=\d{4}-\d\d-\d\d&within=.+$/),
    ]);
    const { body } = await web.inject(String(headers.location));
    const issue = new URL(String(headers.location), base).searchParams.get('issue') ?? '';
    expect(body).toMatch(new RegExp(`<option (?:selected )?value="${issue}"(?: selected)?>`));
    expect(body.match(/<option [^>]*selected/g)).toHaveLength(2);
  });

  it('lead every mark of the matrix to a state of policy', async () => {
    const { headers } = await web.inject('/dashboard');
    const { body } = await web.inject(String(headers.location));
    const matrix = /<table class="matrix">.*?<\/table>/s.exec(body)?.[0] ?? '';
    const marks = matrix.match(/<svg class="mark (yes|partly|no)"/g) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    expect(matrix.match(/href="\/policy-state\//g)).toHaveLength(marks.length);
    expect(matrix).toMatch(/no text says|surely not/);
  });

  it('tell what is missing, with an address that works', async () => {
    const { statusCode, body } = await web.inject('/ask/howPlacesAnswer?asOf=2012-12-06');
    expect(statusCode).toBe(400);
    expect(body).toContain('howPlacesAnswer needs issue');
    const works = /An address that works: <a href="([^"]+)"/.exec(body)?.[1] ?? '';
    expect((await web.inject(works.replaceAll('&amp;', '&'))).statusCode).toBe(200);
  });

  it('give a collection as one file that names no other', async () => {
    const { headers, body } = await web.inject(`/collection.html?id=${kept}`);
    expect(headers['content-disposition']).toBe('attachment; filename="policytrail-collection.html"');
    expect(body).toContain('<style>');
    expect(body).not.toMatch(/<(script|link|img)|href="\//);
  });

  it('give loads of the dataset as Atom', async () => {
    const { headers, body } = await web.inject('/changes.atom');
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(body.match(/<entry>/g)?.length).toBeGreaterThan(0);
  });
});
