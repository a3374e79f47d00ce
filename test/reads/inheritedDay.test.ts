import { expect, it } from 'vitest';
import { sentText } from './sentText.ts';

/** The days of knowledge that go to the event, its links, their claims, and the stances of whoever says so. */
async function daysSent(links: string, claims: string) {
  const document = `{
    event(id: "event:x") {
      antecedents${links} { claims${claims} { attributedTo { actor { stances { certainty } } } } }
    }
  }`;
  const { values } = await sentText(document);
  return Object.entries(values[0] as Readonly<Record<string, unknown>>)
    .filter(([name]) => name.startsWith('knownAt'))
    .map(([, day]) => day);
}

it('holds for everything below the field that gives it', async () => {
  expect(await daysSent('(knownAt: "2012-12-06")', '')).toEqual(['2012-12-06', '2012-12-06', '2012-12-06']);
});

it('gives way to a day that is given anew', async () => {
  const days = await daysSent('(knownAt: "2012-12-06")', '(knownAt: "2013-01-01")');
  expect(days).toEqual(['2012-12-06', '2013-01-01', '2013-01-01']);
});

it('is the last day of all where none is given', async () => {
  expect(await daysSent('', '')).toEqual(['9999-12-31', '9999-12-31', '9999-12-31']);
});
