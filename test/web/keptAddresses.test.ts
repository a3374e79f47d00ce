import { afterAll, beforeAll, expect, it } from 'vitest';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { keptAddress } from '../../src/web/pages/keptAddress.ts';
import { startTestServer } from './startTestServer.ts';

let server: WebServer;
beforeAll(async () => {
  server = await startTestServer({ site: { publicUrl: 'https://policy.example', contact: null } });
});
afterAll(async () => {
  await server.close();
});

it('takes on every page an address that was kept, and says where the dataset is another since', async () => {
  const note = 'This address was kept from version <code>0a1b</code>. The graph has changed';
  for (const path of ['/', '/ask', '/list', '/search', '/person/ada', '/paths?from=person:ada']) {
    const mark = path.includes('?') ? '&' : '?';
    const then = await server.inject(`${path}${mark}version=0a1b`);
    const { statusCode } = await server.inject(path);
    expect([path, then.statusCode, then.body.includes(note)]).toEqual([path, statusCode, true]);
    expect(then.body).toContain('<a href="/changes?since=0a1b">what became of it</a>');
    expect(then.body).toContain(`href="https://policy.example${path}${mark}version=one"`.replace('&', '&amp;'));
    expect((await server.inject(`${path}${mark}version=one`)).body).not.toContain('was kept from');
  }
});

it('keeps the version where an address leads on', async () => {
  const { statusCode, headers } = await server.inject('/collection?id=a&id=a&version=0a1b');
  expect([statusCode, headers.location]).toEqual([302, '/collection?id=a&version=0a1b']);
  expect(keptAddress('/article/a#1-2', '0a1b')).toBe('/article/a?version=0a1b#1-2');
  expect(keptAddress('/article/a#1-2', null)).toBe('/article/a#1-2');
});
