import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const looks = [
  { colorScheme: 'light', width: 1200 },
  { colorScheme: 'dark', width: 1200 },
  { colorScheme: 'light', width: 320 },
] as const;

/**
 * What is wrong with pages, light, dark, and 320 pixels narrow: what axe finds, what is wider than the window,
 * what was asked of another host, and what is not answered with its status (200 where none is said).
 *
 * @param open what is done on a page before it is looked at
 */
export async function faultsOfPages(
  browser: Browser,
  base: string,
  paths: readonly string[],
  status = 200,
  open: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { colorScheme, width } of looks) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(`${base}/`) && !request.url().startsWith('data:')) found.push(request.url());
    });
    for (const path of paths) {
      const where = `${path} ${colorScheme} ${width}`;
      const answer = await page.goto(base + path, { timeout: 120_000 });
      if (answer?.status() !== status) found.push(`${where}: ${answer?.status() ?? 'no answer'}`);
      await open(page);
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
  return found;
}
