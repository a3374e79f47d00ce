import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/graph/connect.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';
import { readExamples } from '../../src/seed/examples/readExamples.ts';
import { browserLink } from '../../src/web/browserLink.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { chromiumFor, launchChromium } from '../chromium.ts';
import { apply } from '../seed/testGraph.ts';
import { testSettings } from '../server.ts';
import { startTestServer } from '../web/startTestServer.ts';

const path = chromiumFor('the guide in Neo4j Browser', 1);

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
  let server: Awaited<ReturnType<typeof openNeo4j>>;
  let web: WebServer;
  let browser: Browser;
  let link: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'policytrail-guide-'));
    const settings = await testSettings(folder);
    server = await openNeo4j(settings, () => undefined);
    const graph = await connect({ ...server, readTimeout: 60_000, writeTimeout: 120_000 });
    await apply(graph, 'seed');
    await graph.close();
    web = await startTestServer({ places: readExamples('seed').guide });
    const { url } = await web.listen('127.0.0.1', 0);
    const guide = `http://localhost:${new URL(url).port}/browser-guide/guide.html`;
    link = browserLink({ httpPort: settings.httpPort, boltPort: settings.boltPort, user: server.user }, { guide });
    browser = await launchChromium(path ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('opens from its link; each question draws 1 to 25 things with names, none on another; no other host is asked', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(60_000);
    const answered: string[] = [];
    page.on('response', (response) => answered.push(response.url()));
    await page.goto(link);
    await page.getByTestId('password').fill(server.password);
    await page.getByTestId('password').press('Enter');
    await page.getByText('You are connected as user').waitFor();
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
    expect(answered.filter((url) => !/^(http:\/\/(127\.0\.0\.1|localhost):\d+\/|data:|blob:)/.test(url))).toEqual([]);
    await page.close();
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
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/guide-${Date.now()}.png` });
    return page.evaluate<Drawn>(measure);
  }
});
