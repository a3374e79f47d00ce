import { AskFailure } from '../../src/api/askFailure.ts';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, it } from 'vitest';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { hasSpells, SpellLine } from '../../src/web/pages/SpellLine.tsx';
import { withoutLastSlash } from '../../src/web/pathAsked.ts';
import { namedOperation, startTestServer, type TestServerOptions } from './startTestServer.ts';

const servers: WebServer[] = [];
const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function start(options: TestServerOptions = {}): Promise<WebServer> {
  const server = await startTestServer(options);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe('the frame', () => {
  it('lets a page load what this server serves, and nothing else', async () => {
    const { headers, statusCode } = await (await start()).inject('/');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('names its style by what is in it, so that a browser may keep it', async () => {
    const server = await start();
    const path = /href="(\/style\/[\w-]{16}\.css)"/.exec((await server.inject('/')).body)?.[1] ?? '';
    const { headers, statusCode, body } = await server.inject(path);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(headers['cache-control']).toContain('immutable');
    expect(body).toContain('prefers-color-scheme: dark');
    expect(body).not.toMatch(/url\(|@import/);
  });

  it('has one script, in no page itself, named by what is in it, too', async () => {
    const server = await start();
    const scripts = [...(await server.inject('/')).body.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)];
    const path = /^ type="module" src="(\/islands\/[\w-]{16}\.js)"$/.exec(scripts[0]?.[1] ?? '')?.[1] ?? '';
    expect(scripts.map(([, , text]) => text)).toEqual(['']);
    const { headers, statusCode, body } = await server.inject(path);
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(headers['cache-control']).toContain('immutable');
    expect(body).toContain('combobox');
  });

  it('says of which version it speaks, where it is reached and where a mistake is reported', async () => {
    const alone = (await (await start()).inject('/')).body;
    expect(alone).toContain('Dataset version <code>one</code>');
    expect(alone).toContain('opens only on this machine');
    expect(alone).not.toContain('Report a mistake');
    const site = { publicUrl: 'https://policy.example', contact: 'desk@policy.example' };
    const { body } = await (await start({ site })).inject('/');
    expect(body).toContain('href="https://policy.example/?version=one"');
    expect(body).toContain('href="mailto:desk@policy.example?subject=Policytrail%3A%20%2F"');
  });

  it('escapes every text', async () => {
    const hostile = {
      ...namedOperation,
      question: '<script>alert(1)</script> "&',
      theme: '<img src=x onerror=alert(1)>',
    };
    const { body } = await (await start({ operations: [hostile] })).inject('/');
    expect(body).toContain('&lt;script>alert(1)&lt;/script> &quot;&amp;');
    expect(body.match(/<(script|img)[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script type="module" src="\/islands\//),
    ]);
  });
});

describe('the page of a thing', () => {
  const nothing = { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
  const ada = {
    node: {
      __typename: 'Person',
      ...{ id: 'person:ada', name: 'Ada', relationshipCounts: [], alternativeNames: [], identifiers: [] },
      ...{ disputes: [], gaps: [], decisions: [] },
    },
    ...{ claims: nothing, facts: nothing, timeline: nothing, questions: [] },
  };
  const browserUrl = (cypher: string) => `http://127.0.0.1:7474/browser/?arg=${encodeURIComponent(cypher)}`;
  const askForPage = () => Promise.resolve(ada);

  it('leads to Neo4j Browser with what it is related to, for who asks on the machine that serves one', async () => {
    const { body } = await (await start({ askForPage, browserUrl })).inject('/person/ada');
    const link = /href="([^"]+)">Open in Neo4j Browser</.exec(body)?.[1] ?? '';
    const asked = new URL(link).searchParams.get('arg');
    expect(asked).toMatch(/^WITH 'person:ada' AS thing\n/);
    expect(asked).toContain('RETURN path');
  });

  it('says of an event when it was, and how it stands', async () => {
    const date = { edtf: '1988', earliest: '1988-01-01', latest: '1988-12-31', text: '1988', basis: 'STATED' };
    const event = { id: 'event:vote', name: 'Vote', kind: 'BILL_PASSED', status: 'EXPECTED', date };
    const told = { ...ada, timeline: { ...nothing, nodes: [event] } };
    const server = await start({ askForPage: () => Promise.resolve(told) });
    const lead = '<p class="lead">1988 <span class="quiet">· bill passed, expected</span></p>';
    expect((await server.inject('/event/vote')).body).toContain(lead);
    expect((await server.inject('/person/ada')).body).not.toContain('class="lead"');
  });

  it('begins a collection', async () => {
    const { body } = await (await start({ askForPage })).inject('/person/ada');
    expect(body).toContain('<a href="/collection?id=person:ada">Begin a collection</a>');
  });

  it('says which body another may be', async () => {
    const mayBeTheSameAs = [{ id: 'organization:town', name: 'The town' }];
    const server = await start({
      askForPage: () => Promise.resolve({ ...ada, node: { ...ada.node, mayBeTheSameAs } }),
    });
    const { body } = await server.inject('/person/ada');
    expect(body).toContain('It may be the same body as <a href="/organization/town">The town</a>: no text says');
  });

  it.each([
    ['no Browser is served', {}, '127.0.0.1'],
    ['another machine asks', { browserUrl }, '192.0.2.7'],
  ])('does not where %s', async (_, options, remoteAddress) => {
    const answer = await (await start({ askForPage, ...options })).inject({ url: '/person/ada', remoteAddress });
    expect([answer.statusCode, answer.body.includes('Neo4j Browser')]).toEqual([200, false]);
  });
});

describe('what held of a thing for a time', () => {
  const bounds = { fromEarliest: null, fromLatest: null, untilEarliest: null, untilLatest: null };
  const neighbour = (id: string, period: object) => {
    const thing = { __typename: 'Office', id, name: id } as const;
    const fact = { period: { ...bounds, ...period }, unsure: id === 'office:b' } as never;
    return { thing, relations: [{ type: 'HELD_OFFICE', forward: true, fact }] };
  };
  const undated = neighbour('office:c', {});
  const neighbours = [
    neighbour('office:a', { fromEarliest: '2012-05-01', fromLatest: '2012-05-01' }),
    neighbour('office:b', { untilLatest: '2010-01-01' }),
    undated,
  ];

  it('is drawn from the first on, with what is unsure; what no text dates is not', () => {
    const drawn = renderToString(h(SpellLine, { neighbours }));
    const links = [...drawn.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(links).toEqual(['/office/b', '/office/a']);
    expect(drawn).toMatch(/held office: office:b<\/a><span class="quiet small"> unsure/);
    expect(drawn).toContain('ended on 2010-01-01 or before');
    expect(hasSpells([undated])).toBe(false);
  });
});

describe('what fails', () => {
  it.each([
    ['UNAVAILABLE', 503],
    ['TIMED_OUT', 503],
    ['INTERNAL', 500],
    ['TOO_COSTLY', 400],
  ] as const)('%s is told with the status %i', async (code, status) => {
    const askForPage = () => Promise.reject(new AskFailure(code, ['It failed.']));
    const { statusCode } = await (await start({ askForPage })).inject({ url: '/', headers: asBrowser });
    expect(statusCode).toBe(status);
  });

  it('is a page for a browser, with what may have been meant', async () => {
    const { statusCode, headers, body } = await (await start()).inject({ url: '/nowhere', headers: asBrowser });
    expect([statusCode, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body).toContain('There is nothing at /nowhere.');
    expect(headers.vary).toContain('accept');
    const near = await (await start()).inject({ url: '/graphqI', headers: asBrowser });
    expect(near.body).toContain('There is nothing at /graphqI. Did you mean &quot;/graphql&quot;?');
  });

  it('names the nearest thing, with a link, where an address is the id of nothing', async () => {
    const server = await start();
    const { statusCode, body } = await server.inject('/person/adda');
    expect([statusCode, body.includes('<a href="/person/ada">person:ada</a>')]).toEqual([404, true]);
    const asJson = await server.inject('/person/adda.json');
    expect([asJson.statusCode, asJson.json()]).toMatchObject([
      404,
      { errors: [{ message: 'There is no "person:adda". Did you mean "person:ada"?' }] },
    ]);
  });

  it.each([
    ['/search?query=ada', '/search takes no &quot;query&quot;. It takes text, after.', '/search'],
    ['/?ada', '/ takes no &quot;ada&quot;. It takes nothing behind a question mark.', '/'],
    ['/dashboard?date=1988-03-03', '/dashboard takes no &quot;date&quot;. It takes issue, asOf, ', '/dashboard'],
    ['/map?day=1', '/map takes no &quot;day&quot;. It takes issue, asOf, ', '/map'],
    ['/collection?ids=a&id=b&id=c', 'Did you mean &quot;id&quot;?', '/collection?id=b&amp;id=c'],
    ['/search?text=a&text=b', 'text is given 2 times; give it once.', '/search?text=a'],
  ])('tells what an address takes, where it has something else: %s', async (address, told, without) => {
    const { statusCode, body } = await (await start()).inject({ url: address, headers: asBrowser });
    expect(statusCode).toBe(400);
    expect(body).toContain(told);
    expect(body).toContain(`<a href="${without}">The same without it</a>`);
  });

  it('tells it as JSON where that is asked for, and is no failure where others left their marks', async () => {
    const server = await start();
    const refused = await server.inject('/person/ada.json?then=1');
    expect([refused.statusCode, refused.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: '/person/ada.json takes no "then". It takes after.',
            extensions: { code: 'BAD_USER_INPUT' },
          },
        ],
      },
    ]);
    expect((await server.inject('/search?utm_source=mail&fbclid=1')).statusCode).toBe(200);
  });

  it('leads away from a slash at the end, and nowhere else', async () => {
    const server = await start();
    const to = async (url: string) => {
      const { statusCode, headers } = await server.inject({ url, headers: asBrowser });
      return [statusCode, headers.location];
    };
    expect(await to('/list/events/?kind=VOTE')).toEqual([308, '/list/events?kind=VOTE']);
    expect(await to('/ask//')).toEqual([308, '/ask']);
    expect(['/', '//other.example/', '/\\other.example/', '/a//b/'].map(withoutLastSlash)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('speaks of GraphQL to programs alone', async () => {
    const server = await start();
    expect((await server.inject({ url: '/help', headers: asBrowser })).body).not.toContain('Questions go to');
    expect((await server.inject('/help')).body).toContain('Questions go to /graphql.');
  });

  it('is told in the form of all others where an address cannot be read', async () => {
    const { statusCode, body } = await (await start()).inject('/person/%E0%A4%A');
    expect(statusCode).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  it('does not tell who opens a page to ask for less where the graph is slow', async () => {
    const slow = new AskFailure('TIMED_OUT', ['Ask for less at once, or try again.']);
    const { statusCode, body } = await (await start({ askForPage: () => Promise.reject(slow) })).inject('/person/ada');
    expect([statusCode, body.includes('Ask for less')]).toEqual([503, false]);
    expect(body).toContain('The first answers after a start take longest');
    expect(body).toContain('http-equiv="refresh" content="2"');
  });

  it('is JSON for programs', async () => {
    const answer = await (await start()).inject('/nowhere');
    expect([answer.statusCode, answer.json()]).toMatchObject([
      404,
      { errors: [{ extensions: { given: '/nowhere' } }] },
    ]);
    expect(answer.headers.vary).toContain('accept');
  });

  it('is told by a page that asks again while the seed is being loaded', async () => {
    const readiness = () => ({ ready: false, reason: 'The seed is being loaded.' });
    const { statusCode, headers, body } = await (await start({ readiness })).inject('/');
    expect([statusCode, headers['retry-after']]).toEqual([503, '2']);
    expect(body).toContain('The seed is being loaded.');
    expect(body).toContain('<meta http-equiv="refresh" content="2"/>');
  });

  it('a page of another site may not read one of ours, and a person may follow its link', async () => {
    const server = await start();
    const site = { 'sec-fetch-site': 'cross-site' };
    const read = await server.inject({ url: '/', headers: { ...site, 'sec-fetch-mode': 'no-cors' } });
    const followed = await server.inject({ url: '/', headers: { ...site, 'sec-fetch-mode': 'navigate' } });
    expect([read.statusCode, followed.statusCode]).toEqual([403, 200]);
  });
});
