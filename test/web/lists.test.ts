import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WhichEventsThereAreQuery } from '../../src/client/operations.generated.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
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

describe('a list', () => {
  let server: WebServer;
  const asked: unknown[] = [];
  beforeAll(async () => {
    server = await startTestServer({
      askForPage: (_document, variables) => {
        asked.push(variables);
        return Promise.resolve(answer);
      },
    });
  });
  afterAll(() => server.close());

  it('shows things, and how many each choice leaves, as links that keep the other choices', async () => {
    const { body } = await server.inject('/list/events?status=OCCURRED&after=c%3D0');
    expect(asked.at(-1)).toEqual({ status: 'OCCURRED', after: 'c=0' });
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

  it('is none of what has no list', async () => {
    const { statusCode } = await server.inject('/list/winds');
    expect(statusCode).toBe(404);
  });
});
