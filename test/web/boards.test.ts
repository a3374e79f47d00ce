import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HowPlacesAnswerQuery } from '../../src/client/operations.generated.ts';
import { thingPath } from '../../src/web/boards/ask/AnswerTable.tsx';
import { PlaceMatrix } from '../../src/web/boards/dashboard/PlaceMatrix.tsx';
import { dayScale } from '../../src/web/chart/dayScale.ts';
import { Mark, type Standing } from '../../src/web/chart/Mark.tsx';
import { SpanChart } from '../../src/web/chart/SpanChart.tsx';
import { tellPeriod } from '../../src/web/chart/tellPeriod.ts';
import type { WebServer } from '../../src/web/createWebServer.ts';
import { startTestServer } from './startTestServer.ts';

describe('a question’s page', () => {
  let server: WebServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it('leads who gives no variable to the example', async () => {
    const { statusCode, headers } = await server.inject('/ask/Greeting');
    expect([statusCode, headers.location]).toEqual([302, '/ask/Greeting?name=Eva+%26+Ada']);
  });

  it('shows form, table, what ids are called as links, and the other forms of its answer', async () => {
    const { body } = await server.inject('/ask/Greeting?name=Ada');
    expect(body).toContain('<a href="/person/ada">=Hello</a>');
    expect(body).toMatch(/<input [^>]*name="name"[^>]*value="Ada"/);
    expect(body).toContain('href="/ask/Greeting.csv?name=Ada&amp;list=greeting"');
    expect(body).toContain('npm run --silent ask -- Greeting name=Ada');
    expect(body).toContain('It is “late”.');
    expect(body).not.toMatch(/<script(?! type="module" src="\/islands\/[\w-]+\.js"><)/);
  });

  it('quotes a value for the shell, and escapes it for HTML', async () => {
    const { body } = await server.inject(`/ask/Greeting?name=${encodeURIComponent("<b>it's</b>")}`);
    expect(body).toContain(`Greeting 'name=&lt;b>it'\\''s&lt;/b>'`);
    expect(body).not.toContain('<b>');
  });

  it('tells which question was meant', async () => {
    const { statusCode, body } = await server.inject('/ask/Greetin');
    expect(statusCode).toBe(404);
    expect(body).toContain('Did you mean &quot;Greeting&quot;?');
  });
});

it.each([
  ['/paths?from=person:a&to=person:b', 2],
  ['/dashboard?issue=issue:a&asOf=2012-12-01', 5],
])('%s asks at once what does not depend on each other: %i questions', async (url, atOnce) => {
  let [running, most] = [0, 0];
  const underWay = async <Answer>(answer: Answer) => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return answer;
  };
  const nodes = { nodes: [] };
  const listed = {
    places: nodes,
    people: nodes,
    bodies: nodes,
    events: nodes,
    laws: nodes,
    programs: nodes,
    issues: nodes,
  };
  const told = { timeline: nodes, policyStates: nodes, stances: nodes, disputes: nodes, paths: [], inOneText: nodes };
  const server = await startTestServer({
    askForPage: (text) =>
      underWay(text.includes('query howPlacesAnswer') ? { places: [], inForce: [] } : { ...listed, ...told }),
  });
  expect([(await server.inject(url)).statusCode, most]).toEqual([200, atOnce]);
  await server.close();
});

describe('a collection', () => {
  let server: WebServer;
  beforeAll(async () => {
    const node = { __typename: 'Person', name: 'Ada', claims: { nodes: [] }, gaps: [] };
    server = await startTestServer({
      askForPage: (text) =>
        Promise.resolve(
          text.includes('query whatIsKeptTogether')
            ? { nodes: ['person:ada', 'person:bo'].map((id) => ({ ...node, id })) }
            : { people: { nodes: [{ id: 'person:cy', name: 'Cy' }] } },
        ),
    });
  });
  afterAll(() => server.close());

  it('keeps each thing once, by its id, where addresses of pages are given', async () => {
    const { statusCode, headers } = await server.inject(
      `/collection?id=person:ada&id=${encodeURIComponent('http://127.0.0.1:4000/person/bo#said')}&id=/person/ada&id=`,
    );
    expect([statusCode, headers.location]).toEqual([302, '/collection?id=person:ada&id=person:bo']);
  });

  it('takes one more thing by a form, and leaves one out by a link', async () => {
    const { body } = await server.inject('/collection?id=person:ada&id=person:bo');
    expect(body).toMatch(
      /<input type="hidden" name="id" value="person:ada"\/?><input type="hidden" name="id" value="person:bo"/,
    );
    expect(body).toContain('<option value="person:cy" label="Cy">');
    expect(body).toContain('<a href="/collection?id=person:bo">leave it out</a>');
    const away = (await server.inject('/collection.html?id=person:ada&id=person:bo')).body;
    expect(away).not.toMatch(/leave it out|<form/);
  });

  it('is begun by the same form', async () => {
    expect((await server.inject('/collection')).body).toContain('<form');
  });
});

it('the matrix of a dashboard says which of its bodies may be one', () => {
  const jurisdiction = { id: 'jurisdiction:x', name: 'X', kind: 'COUNTY' as const };
  const answer: HowPlacesAnswerQuery = {
    places: [
      {
        jurisdiction: { ...jurisdiction, identifiers: [] },
        answer: 'YES',
        standing: 'POSSIBLE',
        stateIds: ['policy-state:a'],
      },
    ],
    inForce: [
      {
        jurisdiction,
        agency: { id: 'organization:a', name: 'A', kind: 'AGENCY' },
        mayBeTheSameAs: [{ id: 'organization:b', name: 'B' }],
        group: null,
        state: { id: 'policy-state:a', name: 'A does', answer: 'YES' },
        ...{ certainty: 'POSSIBLE', basis: 'ANNOUNCED', observed: null, unsure: false },
      },
    ],
  };
  expect(renderToString(h(PlaceMatrix, { answer }))).toContain(
    '(may be the same body as <a href="/organization/b">B</a>)',
  );
});

describe('marks and spans', () => {
  it('tell standings apart without colour', () => {
    const all: readonly Standing[] = ['DEFINITE', 'POSSIBLE', 'SURELY_NOT', 'NOT_STATED', 'NOT_ASKED'];
    const drawn = all.map((standing) => renderToString(h(Mark, { standing, tone: 'yes' })).replace(/^<svg[^>]*>/, ''));
    expect(new Set(drawn).size).toBe(all.length);
  });

  const open = { fromEarliest: null, fromLatest: '2012-12-04', untilEarliest: '2012-12-06', untilLatest: null };

  it('draw what is sure inside of what may be, which goes to the edge where it is open', () => {
    const spans = [{ name: 'A', href: null, tone: 'no', when: { period: open } }];
    const drawn = renderToString(h(SpanChart, { spans }));
    expect(drawn).toMatch(/<rect class="maybe" x="0%" y="6" width="100%"/);
    expect(drawn).toContain('<rect class="sure"');
    const never = { ...open, untilEarliest: '2012-12-01' };
    const uncertain = [{ name: 'A', href: null, tone: 'no', when: { period: never } }];
    expect(renderToString(h(SpanChart, { spans: uncertain }))).not.toContain('class="sure"');
  });

  it('draw a day that is known as a diamond, and others as wide as they are uncertain', () => {
    const at = (earliest: string, latest: string) =>
      renderToString(
        h(SpanChart, { spans: [{ name: 'A', href: null, tone: 'plain', when: { day: { earliest, latest } } }] }),
      );
    expect(at('2012-12-04', '2012-12-04')).toContain('<path class="sure"');
    expect(at('2012-12-01', '2012-12-31')).toContain('<rect class="maybe"');
  });

  it('say a period with what is open', () => {
    expect(tellPeriod(open)).toBe('began on 2012-12-04 or before; ended on 2012-12-06 or after, if it did');
  });

  it('have a scale on which days lie in their order, and a few ticks', () => {
    const { at, ticks } = dayScale(['2012-01-01', '2014-06-02', null]);
    expect(at('2012-01-01', 'start')).toBeLessThan(at('2013-01-01', 'start'));
    expect(at(null, 'end')).toBe(100);
    expect(ticks.map(({ label }) => label)).toEqual(['2012', '2013', '2014']);
  });
});

it.each([
  ['person:ada', '/person/ada'],
  ['policy-state:a-b', '/policy-state/a-b'],
  ['fips:06037', null],
  ['no id', null],
])('the page of %s is %s', (id, path) => {
  expect(thingPath(id)).toBe(path);
});
