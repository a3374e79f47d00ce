import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { thingAddress } from '../../src/web/pages/thingAddress.ts';
import { chromiumFor, launchChromium } from '../chromium.ts';
import { rentSeed } from '../seed/seedCopy.ts';
import { apply } from '../seed/testGraph.ts';
import { faultsOfPages } from './faultsOfPages.ts';
import { startSite } from './startSite.ts';

const path = chromiumFor('the pages in a real browser', 4);

/** What the JSON of a thing's page has of what leads on. */
interface ThingAsJson {
  readonly node: {
    readonly disputes: readonly { readonly id: string }[];
    readonly gaps: readonly { readonly id: string }[];
    readonly decisions: readonly { readonly id: string }[];
  };
  readonly claims: {
    readonly nodes: readonly {
      readonly id: string;
      readonly evidence: readonly { readonly passage: { readonly article: { readonly id: string } } }[];
      readonly attributedTo: readonly { readonly actor: { readonly id: string } }[];
    }[];
  };
}

describe.skipIf(path === null).each([
  ['seed', 'event:baca-limits-detainers'],
  [rentSeed, 'event:sollen-caps-rents'],
] as const)('the pages of %s', (directory, event) => {
  let graph: Graph;
  let web: WebServer;
  let base: string;
  let browser: Browser;

  beforeAll(async () => {
    graph = await connect({ ...inject('neo4j'), readTimeout: 60_000, writeTimeout: 120_000 });
    await apply(graph, directory);
    web = await startSite(graph, directory);
    ({ url: base } = await web.listen('127.0.0.1', 0));
    browser = await launchChromium(path ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
    await graph.close();
  });

  /** A page of each kind, by what the page of an event leads to. */
  async function onePageOfEach(): Promise<readonly string[]> {
    const { node, claims } = (await web.inject(`${thingAddress(event)}.json`)).json<ThingAsJson>();
    const [claim] = claims.nodes.filter(({ evidence }) => evidence.length > 0);
    if (claim === undefined) throw new Error(`nothing is said of ${event} with evidence`);
    const things = [
      event,
      claim.id,
      ...claim.evidence.slice(0, 1).map(({ passage }) => passage.article.id),
      ...claim.attributedTo.slice(0, 1).map(({ actor }) => actor.id),
      ...[node.disputes, node.gaps, node.decisions].flatMap((list) => list.slice(0, 1).map(({ id }) => id)),
    ];
    return ['/', '/search', '/search?text=the+sheriff', ...things.map(thingAddress)];
  }

  it('have no fault that axe knows, fit 320 pixels, and ask no other host', async () => {
    expect(await faultsOfPages(browser, base, await onePageOfEach())).toEqual([]);
    expect(await faultsOfPages(browser, base, [`${thingAddress(event)}x`], 404)).toEqual([]);
  }, 600_000);

  it('each weigh at most 100 kB with their style, compressed', async () => {
    const heavy: string[] = [];
    for (const page of await onePageOfEach()) {
      const context = await browser.newContext();
      const visited = await context.newPage();
      const sizes: Promise<number>[] = [];
      visited.on('requestfinished', (request) =>
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
      );
      await visited.goto(base + page, { timeout: 120_000, waitUntil: 'networkidle' });
      const bytes = (await Promise.all(sizes)).reduce((one, other) => one + other, 0);
      if (bytes === 0 || bytes > 100_000) heavy.push(`${page}: ${bytes} bytes`);
      await context.close();
    }
    expect(heavy).toEqual([]);
  }, 300_000);
});
