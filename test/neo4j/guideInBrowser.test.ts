import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { browserUrl } from '../../src/main/browserUrl.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';
import { writePages } from '../../src/seed/writePages.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { chromiumFor, launchChromium } from '../chromium.ts';
import { startSite } from '../operations/startSite.ts';
import { apply } from '../seed/testGraph.ts';
import { testSettings } from '../server.ts';

/** Where SCREENSHOTS names a folder, a picture of each step is laid there. */
const pictures = process.env['SCREENSHOTS'];

const path = chromiumFor('the guide in Neo4j Browser', 2);

/** What stands in the newest frame of Browser: its balls, how many pairs of them overlap, and what stands in them. */
interface Drawn {
  readonly nodes: number;
  readonly overlaps: number;
  readonly captions: readonly string[];
}

const measure = `(() => {
  const balls = [...document.querySelector('[data-testid=frame]').querySelectorAll('g.node')].map((node) => {
    const { x, y, width } = node.querySelector('circle').getBoundingClientRect();
    const text = [...node.querySelectorAll('text')].map((line) => line.textContent.trim()).join(' ').trim();
    return { x: x + width / 2, y: y + width / 2, radius: width / 2, text };
  });
  const overlaps = balls.flatMap((one, at) => balls.slice(at + 1).filter(
    (other) => Math.hypot(one.x - other.x, one.y - other.y) < (one.radius + other.radius) * 0.9));
  return { nodes: balls.length, overlaps: overlaps.length, captions: balls.map(({ text }) => text) };
})()`;

describe.skipIf(path === null)('the guide in Neo4j Browser', () => {
  let folder: string;
  let graph: Graph;
  let base: string;
  let server: Awaited<ReturnType<typeof openNeo4j>>;
  let web: WebServer;
  let browser: Browser;
  let link: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'policytrail-guide-'));
    const settings = await testSettings(folder);
    server = await openNeo4j(settings, () => undefined);
    graph = await connect({ ...server, readTimeout: 60_000, writeTimeout: 120_000 });
    await apply(graph, 'seed');
    web = await startSite(graph, 'seed', server);
    ({ url: base } = await web.listen('127.0.0.1', 0));
    await writePages(graph, base);
    link = browserUrl(server, { guide: `http://localhost:${new URL(base).port}/browser-guide/guide.html` });
    browser = await launchChromium(path ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
    await graph.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens the link of the start message, and gives the password. */
  async function openGuide(): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.context().setDefaultTimeout(120_000);
    const asked: string[] = [];
    page.context().on('response', (response) => asked.push(response.url()));
    await page.goto(link);
    await page.getByTestId('password').fill(server.password);
    await page.getByTestId('password').press('Enter');
    await page.getByText('You are connected as user').waitFor();
    return { page, asked };
  }

  const elsewhere = (urls: readonly string[]) =>
    urls.filter((url) => !/^(http:\/\/(127\.0\.0\.1|localhost):\d+\/|data:|blob:)/.test(url));

  it('opens from its link; each question draws 1 to 25 things with names, none on another; no other host is asked', async () => {
    const { page, asked } = await openGuide();
    const drawn = new Map<string, Drawn>();
    for (let slide = 1; ; slide += 1) {
      for (const block of await page.locator('.runnable:visible').all()) {
        const text = await block.innerText();
        await run(page, text, () => block.click());
        if (!text.startsWith(':')) drawn.set(`${slide}: ${text}`, await settled(page));
      }
      const next = page.getByTestId('guideNextSlide');
      if ((await next.count()) === 0 || !(await next.isEnabled())) break;
      const before = await page.locator('h3:visible').first().innerText();
      await next.click();
      if ((await page.locator('h3:visible').first().innerText()) === before) break;
    }
    expect(drawn.size).toBe(11);
    for (const [question, { nodes, overlaps, captions }] of drawn) {
      expect(nodes, question).toBeGreaterThan(0);
      expect(nodes, question).toBeLessThanOrEqual(25);
      expect(overlaps, question).toBe(0);
      expect(captions, question).not.toContain('');
    }
    expect(elsewhere(asked)).toEqual([]);
    await page.close();
  }, 600_000);

  it('leads an explorer over a drawing that he expands to a page, and to a question of his own, in six clicks', async () => {
    const { page, asked } = await openGuide();
    let clicks = 0;
    const click = async (on: Page, where: Locator, how: { readonly clickCount?: number } = {}) => {
      if (pictures !== undefined) await on.screenshot({ path: `${pictures}/explorer-${clicks}.png`, fullPage: true });
      clicks += 1;
      await where.click(how);
    };
    await run(page, 'MATCH path', () => click(page, page.locator('.runnable:visible').nth(1)));
    clicks += 1;
    const { nodes } = await settled(page);
    const frame = page.getByTestId('frame').first();
    const person = frame.locator('g.node', { hasText: /^\s*Lee\s*Baca\s*$/ }).locator('circle.b-outline');
    await click(page, person, { clickCount: 2 });
    await expect.poll(() => frame.locator('g.node').count(), { timeout: 60_000 }).toBeGreaterThan(nodes + 5);
    const opens = page.context().waitForEvent('page');
    await click(page, frame.getByRole('link', { name: `${base}/person/lee-baca` }));
    const thing = await opens;
    await thing.getByRole('heading', { level: 1, name: 'Lee Baca' }).waitFor();
    const back = await thing.getByRole('link', { name: 'Open in Neo4j Browser' }).getAttribute('href');
    expect(back?.startsWith(`${server.browserAddress?.split('?')[0] ?? ''}?`)).toBe(true);
    expect(new URL(back ?? '').searchParams.get('arg')).toContain('person:lee-baca');
    await click(thing, thing.locator('aside a[href^="/ask/"][href*="lee-baca"]:visible').first());
    const form = thing.getByRole('form', { name: 'Ask it of something else' });
    await form.locator('input[value="person:lee-baca"]').fill('person:kamala-harris');
    await click(thing, form.getByRole('button', { name: 'Ask' }));
    await thing.waitForURL(/kamala-harris/);
    await thing.getByRole('heading', { level: 2, name: 'Answer', exact: true }).waitFor();
    expect(await thing.locator('main').innerText()).toContain('Kamala Harris');
    if (pictures !== undefined) await thing.screenshot({ path: `${pictures}/explorer-${clicks}.png` });
    expect([clicks, elsewhere(asked)]).toEqual([6, []]);
    await page.context().close();
  }, 600_000);

  /** Clicks a block of the guide, sees its text in the editor, and runs it in a frame of its own. */
  async function run(page: Page, text: string, click: () => Promise<void>): Promise<void> {
    const frames = await page.getByTestId('frame').count();
    await click();
    // The editor writes spaces as no-break ones.
    const begin = text.replaceAll(/\s/g, '').slice(0, 20);
    const typed = async () => (await page.getByTestId('activeEditor').innerText()).replaceAll(/\s/g, '');
    await expect.poll(typed, { timeout: 60_000 }).toContain(begin);
    await page.getByTestId('editor-Run').click();
    await expect.poll(() => page.getByTestId('frame').count(), { timeout: 60_000 }).toBeGreaterThan(frames);
  }

  /** What the newest frame shows, once its drawing rests. */
  async function settled(page: Page): Promise<Drawn> {
    await page.getByTestId('frame').first().locator('g.node').first().waitFor();
    await expect
      .poll(async () => (await page.evaluate<Drawn>(measure)).overlaps, { timeout: 60_000, interval: 500 })
      .toBe(0);
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/guide-${Date.now()}.png` });
    return page.evaluate<Drawn>(measure);
  }
});
