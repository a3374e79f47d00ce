import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFor, launchChromium } from '../chromium.ts';
import { faultsOfPages } from './faultsOfPages.ts';
import { openSite, type OpenSite } from './openSite.ts';

const path = chromiumFor('going on from neighbours', 3);
const thing = '/person/lee-baca';

describe.skipIf(path === null)('going on from the neighbours of a thing', () => {
  let site: OpenSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await openSite('seed');
    browser = await launchChromium(path ?? '');
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const explore = async (page: Page) => {
    await page.getByRole('button', { name: 'Explore from here' }).click();
    await page.locator('.exploring').waitFor();
  };
  const nodes = (page: Page) => page.locator('.drawn .node');
  /** The picture and its twin: as many things in both, by the same names. */
  const both = async (page: Page) => {
    const drawn = await nodes(page).evaluateAll((all) => all.map((each) => each.id.replace('picture-', '')));
    const listed = await page.locator('.exploring li[id]').evaluateAll((all) => all.map((each) => each.id.slice(5)));
    expect(drawn.toSorted()).toEqual(listed.toSorted());
    return drawn;
  };

  it('expands a neighbour in place by keyboard, its counts first, in picture and list; Undo takes it back', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(site.base + thing);
    await explore(page);
    const before = await both(page);
    expect(await page.getByRole('status').allInnerTexts()).toContain(`${before.length + 1} things of at most 300.`);
    for (let stops = 0; stops < 3; stops += 1) await page.keyboard.press('Tab');
    const focused = () => page.evaluate<string>('document.activeElement.id');
    const [first] = before;
    expect(await focused()).toBe(`picture-${String(first)}`);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(`picture-${String(first)}`);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const expand = page.getByRole('button', { name: /^Expand \d+ relations$/ });
    await expand.waitFor();
    expect(await page.locator('.exploring .card .chip').count()).toBeGreaterThan(2);
    expect(await nodes(page).count()).toBe(before.length);
    await page.keyboard.press('Enter');
    await page.locator('.node.expanded').waitFor();
    const after = await both(page);
    expect(after.length).toBeGreaterThan(before.length);
    expect(await focused()).toBe(`picture-${String(first)}`);
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/expanded.png` });
    const below = page.locator('.exploring .below').first().getByRole('link').first();
    expect(await below.getAttribute('href')).toMatch(/^\/[a-z-]+\/[a-z\d-]+$/);
    await page.keyboard.press('Control+z');
    await expect.poll(() => nodes(page).count()).toBe(before.length);
    expect(await both(page)).toEqual(before);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('is expanded from the list, too, tells where no answer comes, and closes to what the server drew', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(site.base + thing);
    const drawn = await page.locator('.neighbourhood').innerHTML();
    await explore(page);
    const before = await both(page);
    await page.route('**/ask/howAThingStands.json*', (route) => route.fulfill({ status: 503, json: {} }));
    const further = page.getByRole('button', { name: /^What .+ is related to$/ });
    await further.first().click();
    await page.getByText('This was not answered. Try again.').waitFor();
    await page.unroute('**/ask/howAThingStands.json*');
    await further.first().click();
    await page.getByRole('button', { name: /^Expand \d+ relations$/ }).click();
    await page.locator('.exploring .below').waitFor();
    expect((await both(page)).length).toBeGreaterThan(before.length);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await both(page)).toEqual(before);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.neighbourhood').innerHTML()).toBe(drawn);
    await page.close();
  });

  it('has no fault that axe knows with a neighbour expanded, and fits 320 pixels', async () => {
    const open = async (page: Page) => {
      await explore(page);
      await nodes(page).first().click();
      await page.getByRole('button', { name: /^Expand/ }).click();
      await page.locator('.node.expanded').waitFor();
      await nodes(page).last().click();
      await page.getByRole('button', { name: /^Expand/ }).waitFor();
    };
    expect(await faultsOfPages(browser, site.base, [thing], 200, open)).toEqual([]);
  }, 300_000);
});
