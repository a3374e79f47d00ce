import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFor, launchChromium } from '../chromium.ts';
import { openSite, type OpenSite } from './openSite.ts';

const path = chromiumFor('journeys of a reporter and an analyst', 4);

/** A person on the pages: what he does, counted; where SCREENSHOTS names a folder, a picture of each step. */
interface Traveller {
  readonly page: Page;
  readonly click: (where: Locator) => Promise<void>;
  readonly type: (where: Locator, text: string) => Promise<void>;
  readonly clicks: () => number;
  /** What was asked of others than this server. */
  readonly elsewhere: readonly string[];
}

describe.skipIf(path === null).each([['with'], ['without']] as const)('%s JavaScript', (how) => {
  let site: OpenSite;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    site = await openSite('seed');
    browser = await launchChromium(path ?? '');
    context = await browser.newContext({
      javaScriptEnabled: how === 'with',
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function setOut(name: string): Promise<Traveller> {
    const page = await context.newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${site.base}/`) && !url.startsWith('data:')) elsewhere.push(url);
    });
    let clicks = 0;
    const picture = async () => {
      const folder = process.env['SCREENSHOTS'];
      if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}-${how}-${clicks}.png` });
    };
    return {
      page,
      elsewhere,
      clicks: () => clicks,
      click: async (where) => {
        await picture();
        clicks += 1;
        await where.click();
      },
      type: async (where, text) => {
        clicks += 1;
        await where.fill(text);
        await picture();
      },
    };
  }

  it('a reporter comes from the front door to words and a citation in five clicks', async () => {
    const { page, click, type, clicks, elsewhere } = await setOut('reporter');
    await page.goto(site.base);
    await type(page.getByRole('search', { name: 'Main search' }).getByLabel('Names and plain words'), 'Baca');
    await click(page.getByRole('search', { name: 'Main search' }).getByRole('button', { name: 'Search' }));
    await click(page.getByRole('link', { name: 'Lee Baca', exact: true }));
    await page.getByRole('heading', { level: 1, name: 'Lee Baca' }).waitFor();
    await click(
      page
        .locator('aside')
        .getByRole('link', { name: /^Baca announces an end to detainers/ })
        .first(),
    );
    const told = page.locator('.told', { hasText: "Harris's directive brought the change about" });
    expect(await told.locator('blockquote').innerText()).toContain('A Baca spokesman said');
    await click(told.getByRole('link', { name: 'Cite it' }));
    expect(await page.locator('.citation').innerText()).toMatch(
      /^Jorge Rivas\. “.+”\. Colorlines\. 5 December 2012\. Body, characters 498–732, beginning “A Baca spokesman/,
    );
    expect(clicks()).toBe(5);
    const place = page.getByRole('link', { name: /characters 498–732/ });
    await click(place);
    expect(page.url()).toBe(`${site.base}/article/a07#498-732`);
    expect(await page.locator(':target').innerText()).toContain('A Baca spokesman said');
    expect(elsewhere).toEqual([]);
    await page.close();
  }, 180_000);

  it('a reporter comes from a sentence of the front door to its citation in one click', async () => {
    const { page, click, clicks } = await setOut('headline');
    await page.goto(site.base);
    await click(page.locator('.reading.card li a').first());
    await page.locator('.citation').first().waitFor();
    expect(clicks()).toBe(1);
    await page.close();
  }, 180_000);

  it('an analyst comes from the dashboard over a day and a county to a CSV', async () => {
    const { page, click, type, clicks, elsewhere } = await setOut('analyst');
    await page.goto(`${site.base}/dashboard`);
    await type(page.getByLabel('On the day'), '2014-07-01');
    await click(page.getByRole('button', { name: 'Show' }));
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2014-07-01');
    const csv = await page.getByRole('link', { name: 'CSV', exact: true }).first().getAttribute('href');
    const answer = await page.request.get(site.base + String(csv));
    const [header = '', ...rows] = (await answer.text()).trim().split(/\r?\n/);
    expect(header.split(',')).toEqual(expect.arrayContaining(['jurisdiction.name', 'answer', 'standing']));
    expect(rows.filter((row) => row.includes('Los Angeles County'))).not.toEqual([]);
    await click(page.locator('table.matrix').getByRole('link', { name: 'Government of Los Angeles County' }).first());
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Los Angeles County');
    expect(await page.locator('blockquote').count()).toBeGreaterThan(0);
    expect([clicks(), elsewhere]).toEqual([3, []]);
    await page.close();
  }, 180_000);
});
