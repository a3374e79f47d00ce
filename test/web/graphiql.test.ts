import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { chromiumFor, launchChromium } from '../chromium.ts';
import { startTestServer } from './startTestServer.ts';

const name = 'GraphiQL in a real browser';
const executablePath = chromiumFor(name, 2);

describe.runIf(executablePath !== null)(name, () => {
  let server: WebServer;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    server = await startTestServer({ limits: { bodyBytes: 100_000, requestTimeoutMs: 10_000 } });
    ({ url } = await server.listen('127.0.0.1', 0));
    browser = await launchChromium(executablePath ?? '');
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close(100);
  });

  /** Opens the page; gives back everything that it asked for and complained of. */
  async function open(address: string) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(address);
    await page.locator('.graphiql-query-editor .CodeMirror').waitFor({ timeout: 30_000 });
    return { page, requests, complaints };
  }

  test('it opens with the question, answers it, knows the schema, and asks nobody but this server', async () => {
    const { page, requests, complaints } = await open(`${url}/graphql`);
    expect(await page.locator('.graphiql-query-editor').innerText()).toContain('query Greeting($name: String!) {');
    expect(await page.locator('.graphiql-editor-tool').innerText()).toContain('"name"');
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window').getByText('"Hello </script>').waitFor({ timeout: 10_000 });
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Greets somebody by name.').waitFor({ timeout: 10_000 });
    const path = process.env['SCREENSHOT'];
    if (path !== undefined) await page.screenshot({ path });
    expect(complaints).toEqual([]);
    expect(requests.filter((asked) => !/^(data|blob):/.test(asked) && !asked.startsWith(`${url}/`))).toEqual([]);
    await page.close();
  }, 60_000);

  test('a question in the address is shown and not run', async () => {
    const query = encodeURIComponent('{ greeting(name: "Grace") { text } }');
    const { page, requests } = await open(`${url}/graphql?query=${query}`);
    expect(await page.locator('.graphiql-query-editor').innerText()).toContain('"Grace"');
    expect(await page.locator('.result-window').innerText()).not.toContain('Grace');
    expect(requests.filter((asked) => !asked.startsWith(`${url}/`) && !/^(data|blob):/.test(asked))).toEqual([]);
    await page.close();
  }, 60_000);
});
