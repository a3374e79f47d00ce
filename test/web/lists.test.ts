import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import type {
  WhichEventsThereAreQuery,
  WhichPoliciesThereAreQuery,
  WhichTextsThereAreQuery,
} from '../../src/client/operations.generated.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { listAddresses } from '../../src/web/pages/listFlags.ts';
import { readContract } from '../schema/readContract.ts';
import { startTestServer } from './startTestServer.ts';

const group = (value: string | null, count: number, name: string | null = null) => ({
  keys: [
    { value, entity: name === null || value === null ? null : { __typename: 'Article' as const, id: value, name } },
  ],
  count,
});

const answer: WhichEventsThereAreQuery = {
  events: {
    totalCount: 1234,
    pageInfo: { hasNextPage: true, endCursor: 'c=1' },
    nodes: [{ id: 'event:cap', name: 'A <cap>', date: { text: '3 March 1988' } }],
  },
  kinds: { groups: Array.from({ length: 10 }, (_, at) => group(`KIND_${at}`, 10 - at)) },
  statuses: { groups: [group('OCCURRED', 3)] },
  places: { groups: [group(null, 2), group('jurisdiction:x', 1, 'Land X')] },
  articles: { groups: [] },
};

const policies: WhichPoliciesThereAreQuery = {
  policyStates: { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
  issues: { groups: [{ ...group('issue:caps', 2, 'Caps'), collectiveCount: 3 }] },
  answers: { groups: [{ ...group('YES', 2), collectiveCount: 0 }] },
  kinds: { groups: [] },
  places: { groups: [] },
  articles: { groups: [] },
};

const texts: WhichTextsThereAreQuery = {
  articles: { totalCount: 2, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
  outlets: { groups: [] },
  languages: { groups: [group('de', 2)] },
  lengths: { groups: [group('true', 1), group('false', 1)] },
};

const answers = new Map<string, Readonly<Record<string, unknown>>>([
  ['whichPoliciesThereAre', policies],
  ['whichTextsThereAre', texts],
  ['whichEventsThereAre', answer],
]);

describe('a list', () => {
  let server: WebServer;
  const asked: unknown[] = [];
  beforeAll(async () => {
    server = await startTestServer({
      operations: [...readNamedOperations('schema/operations').values()],
      askForPage: (document, variables) => {
        asked.push(variables);
        return Promise.resolve(answers.get(/query (\w+)/.exec(document)?.[1] ?? '') ?? {});
      },
    });
  });
  afterAll(() => server.close());

  it('shows things, and how many each choice leaves, as links that keep the other choices', async () => {
    const { body } = await server.inject('/list/events?status=OCCURRED&after=c%3D0');
    expect(asked.at(-1)).toEqual({ status: ['OCCURRED'], after: 'c=0' });
    expect(body).toContain('1,234 events');
    expect(body).toContain('<a href="/event/cap">A &lt;cap></a>');
    expect(body).toContain('<a href="/list/events?status=OCCURRED&amp;kind=KIND_0">kind 0</a> <span class="quiet">10<');
    expect(body).toContain('<a href="/list/events?status=OCCURRED&amp;within=jurisdiction%3Ax">Land X</a>');
    expect(body).toContain('href="/list/events?status=OCCURRED&amp;after=c%3D1">More</a>');
    expect(body).toMatch(/<summary [^>]*>2 more<\/summary>/);
    expect(body).not.toMatch(/<script(?! type="module" src="\/islands\/[\w-]+\.js"><)/);
  });

  it('takes a choice back, keeps it in sight, and has what is not told without a link', async () => {
    const { body } = await server.inject('/list/events?kind=KIND_9&status=POSSIBLE');
    expect(body).toMatch(/<h3>Kind<\/h3><ul class="plain-list"><li><strong aria-current="true">kind 9<\/strong>/);
    expect(body).toContain('<a href="/list/events?status=POSSIBLE">any kind</a>');
    expect(body).toContain(
      '<strong>possible</strong> leaves nothing. <a href="/list/events?kind=KIND_9">any state</a>',
    );
    expect(body).toContain('<li>not told <span class="quiet">2<');
  });

  it('leads to its question with the same choices, and without any to all', async () => {
    expect((await server.inject('/list/events?kind=KIND_1')).body).toContain(
      'href="/ask/whichEventsThereAre.csv?kind=KIND_1"',
    );
    expect((await server.inject('/list/events')).body).toContain('href="/ask/whichEventsThereAre?kind="');
  });

  it('narrows to several values of a facet, and has all of them in sight', async () => {
    const { body } = await server.inject('/list/events?kind=KIND_1,KIND_9');
    expect(asked.at(-1)).toEqual({ kind: ['KIND_1', 'KIND_9'] });
    expect(body.match(/<strong aria-current="true">kind [19]<\/strong>/g)).toHaveLength(2);
  });

  it('says how many of a count are of groups, and takes a day that keeps the other choices', async () => {
    const { body } = await server.inject('/list/policies?answer=YES&asOf=1988-03-03&after=c%3D0');
    expect(asked.at(-1)).toEqual({ answer: ['YES'], asOf: '1988-03-03', after: 'c=0' });
    expect(body).toContain('1 policy');
    expect(body).toContain('>Caps</a> <span class="quiet">5 (3 of groups)<');
    expect(body).toMatch(
      /<form [^>]*action="\/list\/policies"[^>]*><input type="hidden" name="answer" value="YES"\/?><div/,
    );
    expect(body).toMatch(/<input id="asOf" name="asOf" type="date" value="1988-03-03"/);
  });

  it('calls languages by their names, and tells a language that is none as it was given', async () => {
    const { body } = await server.inject('/list/texts');
    expect(body).toContain('>German</a> <span class="quiet">2<');
    expect(body).toContain('>breaks off</a> <span class="quiet">1<');
    const wrong = await server.inject('/list/texts?language=%21');
    expect(wrong.statusCode).toBe(200);
    expect(wrong.body).toContain('<strong>!</strong> leaves nothing.');
  });

  it('of no such name is told with the one that may be meant, and all lists', async () => {
    const { statusCode, body } = await server.inject('/list/evnts');
    expect(statusCode).toBe(404);
    expect(body).toContain('There is no list at /list/evnts. Did you mean &quot;/list/events&quot;?');
    expect(body).toContain('<a href="/list/texts">');
  });

  it.each([
    ['people', '/ask/whichThingsThereAre?people=true'],
    ['organizations', '/ask/whichThingsThereAre?bodies=true'],
    ['bodies', '/ask/whichThingsThereAre?bodies=true'],
    ['articles', '/list/texts'],
  ])('of %s is found, too, where it is listed otherwise', async (word, address) => {
    const { statusCode, headers } = await server.inject(`/list/${word}`);
    expect([statusCode, headers.location]).toEqual([302, address]);
  });

  it('stands in the list of lists', async () => {
    const { body } = await server.inject('/list');
    for (const address of [...Object.values(listAddresses), '/ask/whichThingsThereAre?people=true']) {
      expect(body).toContain(`<a href="${address}">`);
    }
  });

  it('refuses what narrows no list of its kind, and takes several values of what may have some', async () => {
    const { statusCode, body } = await server.inject('/list/events?kinds=VOTE&kind=VOTE&kind=VETO&after=a&after=b');
    expect(statusCode).toBe(400);
    expect(body).toContain('/list/events takes no &quot;kinds&quot;. It takes kind, status,');
    expect(body).toContain('Did you mean &quot;kind&quot;?');
    expect(body).toContain('after is given 2 times; give it once.');
    expect(body).toContain('<a href="/list/events?kind=VOTE&amp;kind=VETO&amp;after=a">The same without it</a>');
  });

  it('is there for every concept that can be counted', async () => {
    const counted = Object.keys(readContract().getQueryType()?.getFields() ?? {}).flatMap(
      (field) => /^(\w+)Counts$/.exec(field)?.[1] ?? [],
    );
    const types = counted.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
    expect(Object.keys(listAddresses).toSorted()).toEqual(types.toSorted());
    const front = (await server.inject('/list/events')).body;
    for (const address of Object.values(listAddresses)) {
      if (address !== '/list/events') expect(front).toContain(`<a href="${address}">`);
    }
  });

  it('is none of what has no list', async () => {
    const { statusCode } = await server.inject('/list/winds');
    expect(statusCode).toBe(404);
  });
});
