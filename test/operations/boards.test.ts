import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAddresses } from '../../src/web/pages/listFlags.ts';
import { readMap } from '../../src/seed/map/readMap.ts';
import { chromiumFor, launchChromium } from '../chromium.ts';
import { rentSeed } from '../seed/seedCopy.ts';
import { faultsOfPages } from './faultsOfPages.ts';
import { openSite, type OpenSite } from './openSite.ts';

const path = chromiumFor('boards have no fault that axe knows, fit 320 pixels, and ask no other host', 2);

/** Each leads to an example of the seed by itself. */
const entrances = [
  ...['/ask', '/ask/howManyAnswerSo', '/ask/howPlacesAnswer', '/ask/whoHoldsWhat', '/dashboard', '/map', '/paths'],
  ...['/model', '/changes', ...Object.values(listAddresses)],
];

describe.each([
  ['seed', 'event:baca-limits-detainers'],
  [rentSeed, 'event:sollen-caps-rents'],
] as const)('the boards of %s', (directory, kept) => {
  let site: OpenSite;
  let browser: Browser | null = null;

  beforeAll(async () => {
    site = await openSite(directory);
    if (path !== null) browser = await launchChromium(path);
  });
  afterAll(async () => {
    await browser?.close();
    await site.close();
  });

  it.skipIf(path === null)(
    'have no fault that axe knows, fit 320 pixels, and ask no other host',
    async () => {
      if (browser === null) throw new Error('no browser was started');
      const found = await faultsOfPages(browser, site.base, [...entrances, `/collection?id=${kept}`]);
      expect(found).toEqual([]);
    },
    600_000,
  );

  it('keep the whole state of a dashboard in its address', async () => {
    const { headers, statusCode } = await site.web.inject('/dashboard');
    expect([statusCode, headers.location]).toEqual([
      302,
      expect.stringMatching(/^\/dashboard\?issue=.+&asOf=\d{4}-\d\d-\d\d&within=.+$/),
    ]);
    const { body } = await site.web.inject(String(headers.location));
    const issue = new URL(String(headers.location), site.base).searchParams.get('issue') ?? '';
    expect(body).toMatch(new RegExp(`<option (?:selected )?value="${issue}"(?: selected)?>`));
    expect(body.match(/<option [^>]*selected/g)).toHaveLength(2);
  });

  it('lead every mark of the matrix to a state of policy', async () => {
    const { headers } = await site.web.inject('/dashboard');
    const { body } = await site.web.inject(String(headers.location));
    const matrix = /<table class="matrix">.*?<\/table>/s.exec(body)?.[0] ?? '';
    const marks = matrix.match(/<svg class="mark (yes|partly|no)"/g) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    expect(matrix.match(/href="\/policy-state\//g)).toHaveLength(marks.length);
    expect(matrix).toMatch(/no text says|surely not/);
  });

  it('draw the map that the seed names, each place that has a shape and a row leading to its evidence', async () => {
    const { headers } = await site.web.inject('/map');
    const { body } = await site.web.inject(String(headers.location).replace(/#.*/, ''));
    const map = /<figure class="map">.*?<\/figure>/s.exec(body)?.[0] ?? '';
    const named = readMap(directory) !== null;
    expect(map !== '').toBe(named);
    if (!named) return;
    const links = [...map.matchAll(/<a href="([^"]+)" aria-label="([^"]+)"/g)];
    expect(links.length).toBeGreaterThan(3);
    for (const [, href = '', name = ''] of links) {
      const [, row = '', cells = ''] =
        new RegExp(`<tr id="([^"]+)">(<th scope="row"><a [^>]*>${/[^:]+/.exec(name)?.[0]}<.*?)</tr>`, 's').exec(body) ??
        [];
      expect(href === `#${row}` || cells.includes(`href="${href}"`), name).toBe(true);
      expect(name.match(/possibly|surely (?!not)/g)?.length ?? 0, name).toBe(
        cells.split('<td>').filter((cell) => cell.includes('<li>')).length,
      );
    }
  });

  it.each(Object.values(listAddresses))('list at %s so that each count is what its link leaves', async (address) => {
    const bodyOf = async (href: string) => {
      const { statusCode, body } = await site.web.inject(href.replaceAll('&amp;', '&'));
      expect(statusCode, href).toBe(200);
      return body;
    };
    /** By its variable, the last choice of each facet that is not made: where it leads, and how many it leaves. */
    const choicesOf = (body: string) => {
      const choices = body.matchAll(
        /<a href="(\/list\/[^"]+)">(?!any )[^<]+<\/a> <span class="quiet">([\d,]+)(?=<| \()/g,
      );
      return new Map([...choices].map(([, href = '', count]) => [/[?;](\w+)=[^&]*$/.exec(href)?.[1], { href, count }]));
    };
    const facets = choicesOf(await bodyOf(address));
    expect(facets.size).toBeGreaterThan(2);
    const steps = [...facets.values()];
    steps.push(...[...choicesOf(await bodyOf(steps[0]?.href ?? '')).values()].slice(-1));
    for (const { href, count } of steps) {
      const narrowed = await bodyOf(href);
      expect(/<p class="lead">([\d,]+)/.exec(narrowed)?.[1], href).toBe(count);
      expect(narrowed).toContain('<strong aria-current="true">');
    }
  });

  it('tell what is missing, with an address that works', async () => {
    const { statusCode, body } = await site.web.inject('/ask/howPlacesAnswer?asOf=2012-12-06');
    expect(statusCode).toBe(400);
    expect(body).toContain('howPlacesAnswer needs issue');
    const works = /An address that works: <a href="([^"]+)"/.exec(body)?.[1] ?? '';
    expect((await site.web.inject(works.replaceAll('&amp;', '&'))).statusCode).toBe(200);
  });

  it('give a collection as one file that names no other', async () => {
    const { headers, body } = await site.web.inject(`/collection.html?id=${kept}`);
    expect(headers['content-disposition']).toBe('attachment; filename="policytrail-collection.html"');
    expect(body).toContain('<style>');
    expect(body).not.toMatch(/<(script|link|img)|href="\//);
  });

  it('give loads of the dataset as Atom', async () => {
    const { headers, body } = await site.web.inject('/changes.atom');
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(body.match(/<entry>/g)?.length).toBeGreaterThan(0);
  });
});
