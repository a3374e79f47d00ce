import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('seed');
});
afterAll(() => site.close());

const bodyOf = async (url: string) => (await site.web.inject(url)).body;

const dashboard = '/dashboard?issue=issue:honour-detainers&asOf=2012-12-06';
const ofAllPlaces = 'What follows is of all places, not only of the one that is chosen.';

it('the dashboard says what its words mean, as the schema does', async () => {
  const body = await bodyOf(dashboard);
  expect(body).toContain('<dt>carried back</dt>');
  expect(body).toContain('<dd>A text shows it later, and none says that it began after.</dd>');
});

it('the dashboard says that what stands below a chosen place is of all places', async () => {
  expect(await bodyOf(dashboard)).not.toContain(ofAllPlaces);
  expect(await bodyOf(`${dashboard}&within=jurisdiction:us-ca`)).toContain(ofAllPlaces);
});

it('a thing that is found by a claim of which the reading is not accepted is marked', async () => {
  const body = await bodyOf('/search?text=what+reasons+did+counties+give');
  expect(body).toMatch(
    /<mark>Los Angeles County gave as its reason [^]*?<span class="chip unsure">a reading not accepted</,
  );
});

it('questions that fit say with what they are filled in, and on the page of a thing only what it is not', async () => {
  expect(await bodyOf('/search?text=Baca')).toMatch(/<span class="small quiet"> With Lee Baca\.</);
  expect(await bodyOf('/person/lee-baca')).not.toMatch(/With (person:lee-baca|Lee Baca)\./);
});

it('the list of claims marks what is alleged and what is not accepted', async () => {
  expect(await bodyOf('/list/claims?status=PROPOSED')).toContain(
    '<span class="chip unsure small">a reading not accepted<',
  );
});

it('a claim says through which publication it came', async () => {
  expect(await bodyOf('/claim/bulletin-prompted-change-spokesman-a07')).toMatch(
    / · through <a [^>]*>The Los Angeles Times/,
  );
});

it('the CSV beside an answer is no empty list', async () => {
  const body = await bodyOf('/ask/howItsDateIsKnown?event=event:baca-limits-detainers');
  const [, address = ''] = /href="([^"]+)">CSV</.exec(body) ?? [];
  expect((await bodyOf(address.replaceAll('&amp;', '&'))).split('\r\n').length).toBeGreaterThan(2);
});

it('a thing is not looked for a path to itself, and a path reads in one direction', async () => {
  expect(await bodyOf('/paths?from=person:lee-baca&to=person:lee-baca')).toContain('Both are one and the same thing.');
  expect(await bodyOf('/paths?from=person:kamala-harris&to=person:lee-baca')).not.toMatch(/class="small quiet">←/);
});

it('texts are called by their names, not by their ids', async () => {
  const pages = [dashboard, '/paths?from=person:kamala-harris&to=person:lee-baca', '/ask/whatSomebodyChanged'];
  for (const address of [...pages, '/ask/whatSomebodyChanged?person=person:lee-baca', '/list/texts']) {
    expect(await bodyOf(address), address).not.toMatch(/>article:a\d+</);
  }
});

it('what somebody changed is asked by who changed policy, too, each change once, with all roles in one cell', async () => {
  const csv = async (address: string) => (await bodyOf(address)).trimEnd().split('\r\n');
  const [, ...changes] = await csv('/ask/whoChangedPolicy.csv?about=person:lee-baca');
  expect(changes.map((row) => row.split(',')[0])).toEqual(['event:baca-limits-detainers']);
  const about = await csv('/ask/whoChangedPolicy.csv?about=program:secure-communities');
  expect(about.length).toBeGreaterThan(2);
  expect(about.join()).not.toContain('event:baca-limits-detainers');
  const roles = await csv('/ask/whatSomebodyChanged.csv?person=person:lee-baca&list=person.eventRoles');
  expect(roles.filter((row) => row.includes('event:baca-limits-detainers'))).toEqual([
    expect.stringContaining('"announced, decided"'),
  ]);
});

it('a thing of which nothing is said has no empty headings of claims and neighbours', async () => {
  const body = await bodyOf('/issue/honour-detainers');
  expect(body).toContain('No text says anything of it itself.');
  expect(body).not.toMatch(/0 (claims of|neighbours)/);
  expect(body).toContain('These relations are stated by no text themselves');
});
