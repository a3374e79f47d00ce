import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFor, launchChromium } from '../chromium.ts';
import { faultsOfPages } from './faultsOfPages.ts';
import { openSite, type OpenSite } from './openSite.ts';

const path = chromiumFor('search as one types', 7);

describe.skipIf(path === null)('search as one types', () => {
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

  /** The front door, what it asked of named operations, and what went wrong in the browser. */
  async function openFrontDoor(options: BrowserContextOptions = {}) {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(60_000);
    const asked: string[] = [];
    const cancelled: string[] = [];
    const wrong: string[] = [];
    const tell = (list: string[]) => (request: { url: () => string }) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname.startsWith('/ask/')) list.push(`${pathname} ${searchParams.get('text') ?? ''}`);
    };
    page.on('request', tell(asked));
    page.on('requestfailed', tell(cancelled));
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(site.base);
    const box = page.getByRole('search', { name: 'Main search' });
    return { page, box, field: box.locator('input'), asked, cancelled, wrong };
  }

  const type = async (page: Page, text: string) => {
    const field = page.locator('form.find').first().locator('input');
    await field.pressSequentially(text, { delay: 20 });
    await page.getByRole('option').first().waitFor();
  };

  it('asks once when the keys rest, and tells what matched and which questions fit, filled in', async () => {
    const { page, box, field, asked, wrong } = await openFrontDoor();
    await field.pressSequentially('Baca', { delay: 20 });
    expect(asked).toEqual([]);
    await box.getByRole('option').first().waitFor();
    expect(asked.toSorted()).toEqual(['/ask/whatIsMeant.json Baca', '/ask/whichQuestionsFit.json Baca']);
    const found = box.getByRole('group', { name: 'Things' }).getByRole('option');
    expect(await found.first().innerText()).toBe('Lee Baca person · found by the alias Baca · just these words');
    expect(await found.first().locator('mark').innerText()).toBe('Baca');
    const fitting = box.getByRole('group', { name: 'Questions that fit' }).getByRole('option').first();
    expect(await fitting.getAttribute('href')).toBe('/ask/whatSomebodyChanged?person=person%3Alee-baca');
    expect(await fitting.innerText()).toContain('Lee Baca');
    expect(await box.getByRole('status').innerText()).toMatch(/^\d suggestions$/);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  it('leads by arrows and Enter to what is chosen', async () => {
    const { page, box, field } = await openFrontDoor();
    await field.fill('Baca');
    await box.getByRole('option').first().waitFor();
    const combobox = box.getByRole('combobox', { expanded: true });
    const chosen = async () => [
      await combobox.getAttribute('aria-activedescendant'),
      await box.getByRole('option', { selected: true }).getAttribute('id'),
    ];
    const last = (await box.getByRole('option').count()) - 1;
    await field.press('ArrowDown');
    expect(await chosen()).toEqual(['search-suggestions-0', 'search-suggestions-0']);
    await field.press('ArrowUp');
    expect(await combobox.getAttribute('aria-activedescendant')).toBeNull();
    await field.press('ArrowUp');
    expect(await chosen()).toEqual([`search-suggestions-${last}`, `search-suggestions-${last}`]);
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.waitForURL(`${site.base}/person/lee-baca`);
    await page.context().close();
  });

  it('goes away by Escape, with the words left; Enter with none chosen searches as the form does', async () => {
    const { page, box, field } = await openFrontDoor();
    await field.fill('Baca');
    await box.getByRole('option').first().waitFor();
    await field.press('ArrowDown');
    await field.press('Escape');
    expect(await box.getByRole('listbox').count()).toBe(0);
    expect([await field.inputValue(), await field.getAttribute('aria-expanded')]).toEqual(['Baca', 'false']);
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await field.press('ArrowDown');
    await box.getByRole('option').first().waitFor();
    await field.press('Tab');
    expect(await box.getByRole('listbox').count()).toBe(0);
    await field.press('Enter');
    await page.waitForURL(`${site.base}/search?text=Baca`);
    await page.context().close();
  });

  it('cancels what is asked when more is typed, and shows what fits the last words', async () => {
    const { page, box, field, cancelled } = await openFrontDoor();
    const isFirst = (url: URL) => url.searchParams.get('text') === 'Bac';
    await page.route(isFirst, async (route) => {
      await page.waitForTimeout(2_000);
      await route.continue().catch(() => undefined);
    });
    const both = ['whatIsMeant', 'whichQuestionsFit'].map((name) =>
      page.waitForRequest((request) => isFirst(new URL(request.url())) && request.url().includes(name)),
    );
    await field.fill('Bac');
    await Promise.all(both);
    await field.fill('Baca');
    await box.getByRole('option', { name: 'All that is found for “Baca”' }).waitFor();
    await expect
      .poll(() => cancelled.toSorted())
      .toEqual(['/ask/whatIsMeant.json Bac', '/ask/whichQuestionsFit.json Bac']);
    await page.waitForTimeout(2_500);
    expect(await box.getByRole('option').last().innerText()).toContain('“Baca”');
    await page.context().close();
  });

  it('shows names as text, whatever stands in them, and nothing where no answer comes', async () => {
    const { page, box, field, wrong } = await openFrontDoor();
    const name = '<img src=x onerror=alert(1)>';
    const search = [{ id: 'person:x', closeness: 'WHOLE', matchedKind: 'ALIAS', matchedName: name, name }];
    await page.route('**/ask/whatIsMeant.json*', (route) => route.fulfill({ json: { tables: { search } } }));
    await field.fill('img');
    expect(await box.getByRole('option').first().locator('.name').innerText()).toBe(name);
    expect(await box.locator('img').count()).toBe(0);
    expect(wrong).toEqual([]);
    await page.route('**/ask/whatIsMeant.json*', (route) => route.fulfill({ status: 503, json: {} }));
    await field.fill('image');
    await expect.poll(() => box.getByRole('listbox').count()).toBe(0);
    await page.context().close();
  });

  it('is a plain form without JavaScript', async () => {
    const { page, box, field } = await openFrontDoor({ javaScriptEnabled: false });
    await box.getByRole('searchbox').fill('Baca');
    await field.press('Enter');
    await page.waitForURL(`${site.base}/search?text=Baca`);
    await page.getByRole('link', { name: 'Lee Baca', exact: true }).waitFor();
    await page.context().close();
  });

  it('has no fault that axe knows while the list is open, and fits 320 pixels', async () => {
    const open = async (page: Page) => {
      await type(page, 'baca');
      await page.keyboard.press('ArrowDown');
    };
    expect(await faultsOfPages(browser, site.base, ['/', '/search', '/person/lee-baca'], 200, open)).toEqual([]);
  }, 300_000);
});
