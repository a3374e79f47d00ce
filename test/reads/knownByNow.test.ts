import { expect, it } from 'vitest';
import { openApi, today } from '../operations/openApi.ts';
import { emptyPages } from '../operations/standInGraph.ts';

/** The days with which a document is sent. */
async function daysSent(document: string) {
  const api = openApi(emptyPages);
  expect((await api.ask(document)).errors).toBeUndefined();
  const text = JSON.stringify(api.sent.map(({ values }) => values));
  return [...text.matchAll(/\d{4}-\d\d-\d\d/g)].map(([day]) => day);
}

it.each([today, '2030-06-01'])('as known on %s, today or later, is as known at all', async (day) => {
  const all = await daysSent('{ timeline { totalCount } }');
  expect(all).toContain('9999-12-31');
  expect(await daysSent(`{ timeline(knownAt: "${day}") { totalCount } }`)).toEqual(all);
});

it('as known on a day that is past is as known on that day', async () => {
  expect(await daysSent('{ timeline(knownAt: "2029-12-31") { totalCount } }')).toContain('2029-12-31');
});

it('a day that is handed down is today below, too', async () => {
  const below = (day: string) => `{ timeline { nodes { antecedents(knownAt: ${day}) { claims { sentence } } } } }`;
  const all = await daysSent(below('null'));
  expect(await daysSent(below(`"${today}"`))).toEqual(all);
});
