import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { thingAddress } from '../../src/web/pages/thingAddress.ts';
import { chromiumFor, launchChromium } from '../chromium.ts';
import { rentSeed } from '../seed/seedCopy.ts';
import { faultsOfPages } from './faultsOfPages.ts';
import { openSite, type OpenSite } from './openSite.ts';

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
  let site: OpenSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await openSite(directory);
    browser = await launchChromium(path ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** A page of each kind, by what the page of an event leads to. */
  async function onePageOfEach(): Promise<readonly string[]> {
    const { node, claims } = (await site.web.inject(`${thingAddress(event)}.json`)).json<ThingAsJson>();
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
    expect(await faultsOfPages(browser, site.base, await onePageOfEach())).toEqual([]);
    expect(await faultsOfPages(browser, site.base, [`${thingAddress(event)}x`], 404)).toEqual([]);
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
      await visited.goto(site.base + page, { timeout: 120_000, waitUntil: 'networkidle' });
      const bytes = (await Promise.all(sizes)).reduce((one, other) => one + other, 0);
      if (bytes === 0 || bytes > 100_000) heavy.push(`${page}: ${bytes} bytes`);
      await context.close();
    }
    expect(heavy).toEqual([]);
  }, 300_000);
});
