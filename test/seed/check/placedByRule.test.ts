import { expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';
import type { DesiredRelationship } from '../../../src/seed/rows/desiredGraph.ts';
import { type Keys, withMinimalSeed } from '../minimalSeed.ts';

function placementsOf(directory: string): readonly DesiredRelationship[] {
  const { seed, digest, faults } = checkSeed({ directory, sourcesDirectory: null });
  expect(faults).toEqual([]);
  return graphOfSeed(seed, digest).relationships.filter(({ type }) => ['TOOK_PLACE_IN', 'LAW_OF'].includes(type));
}

const ruleOf = ({ rule }: DesiredRelationship['properties']) => (typeof rule === 'string' ? rule : 'CLAIMED');
const inWords = ({ from, to, properties }: DesiredRelationship) => `${from} ${to} ${ruleOf(properties)}`;

/** What the rules give where no text of the seed says so, as a person compared it with the texts. */
const placed = `
event:aclu-sues-baca jurisdiction:us-ca-los-angeles-county OFFICE
event:baca-makes-position-public jurisdiction:us-ca-los-angeles-county OFFICE
event:brown-meets-ice jurisdiction:us-ca OFFICE
event:brown-meets-immigration-activists jurisdiction:us-ca OFFICE
event:brown-meets-state-sheriffs-association jurisdiction:us-ca OFFICE
event:brown-vetoes-trust-act jurisdiction:us-ca OFFICE
event:colorlines-asks-bacas-press-office jurisdiction:us-ca-los-angeles-county AGENCY
event:federal-announcement-of-21-december-2012 jurisdiction:us AGENCY
event:garcia-opposes-federal-immigration-policy jurisdiction:us-il-cook-county OFFICE
event:harris-press-event jurisdiction:us-ca OFFICE
event:ice-does-not-renew-287g-task-forces jurisdiction:us AGENCY
event:ice-issues-statement jurisdiction:us AGENCY
event:ice-may-phase-out-more-287g-contracts jurisdiction:us AGENCY
event:ice-memo-on-deportations jurisdiction:us AGENCY
event:ice-tightens-detainer-conditions jurisdiction:us AGENCY
event:legislature-opens-session jurisdiction:us-ca LEGISLATURE
event:ndlon-sues-baca jurisdiction:us-ca-los-angeles-county OFFICE
event:obama-administration-takes-up-immigration-reform jurisdiction:us AGENCY
event:oregon-county-ruling jurisdiction:us-or-unnamed-county RULING
event:secure-communities-begins jurisdiction:us AGENCY
event:sonoma-county-legal-analysis jurisdiction:us-ca-sonoma-county AGENCY
event:trust-act-introduced jurisdiction:us-ca OFFICE
event:trust-act-supporters-meet-browns-staff jurisdiction:us-ca AGENCY
law:harris-bulletin jurisdiction:us-ca OFFICE
law:oregon-county-ruling jurisdiction:us-or-unnamed-county RULING
law:trust-act jurisdiction:us-ca VERSION
law:trust-act-ab4 jurisdiction:us-ca LEGISLATURE
law:trust-act-vetoed-2012 jurisdiction:us-ca OFFICE`;

it('the rules place what no text of the seed does', () => {
  const byRule = placementsOf('seed').filter(({ properties }) => properties['inferred'] === true);
  expect(byRule.map(inWords).sort()).toEqual(placed.trim().split('\n'));
  for (const { properties } of byRule) expect(properties).toMatchObject({ articleCount: 0, independentCount: 0 });
});

const voice = { actor: 'person:m', capacity: 'AUTHOR' };
let count = 0;
const claim = (predicate: string, object: string, more: Keys = {}) => {
  count += 1;
  return { id: `claim:place-${count}`, predicate, object, sentence: 'So.', voice, evidence: ['m/all'], ...more };
};
const event = (claims: readonly object[], more: Keys = {}): Keys => {
  return { id: 'event:e', name: 'E', kind: 'Meeting', claims, ...more };
};
const inOffice = (id: string, office: string, more: Keys = {}): Keys => {
  return { id: `person:${id}`, name: id, claims: [claim('HELD_OFFICE', `office:${office}`, more)] };
};
const tookPart = (subject: string, more: Keys = {}) =>
  claim('TOOK_PART_IN', 'event:e', { subject, role: 'met', ...more });

/** A state with a county, an office of each and one of both, a department of the county with an office of its own. */
const places: Readonly<Record<string, Keys>> = {
  'jurisdiction/s.yaml': { id: 'jurisdiction:s', name: 'S', kind: 'STATE' },
  'jurisdiction/c.yaml': { id: 'jurisdiction:c', name: 'C', kind: 'COUNTY', within: 'jurisdiction:s' },
  'office/s.yaml': { id: 'office:s', name: 'Of S', of: ['jurisdiction:s'] },
  'office/c.yaml': { id: 'office:c', name: 'Of C', of: ['jurisdiction:c'] },
  'office/both.yaml': { id: 'office:both', name: 'Of both', of: ['jurisdiction:s', 'organization:dept'] },
  'organization/dept.yaml': { id: 'organization:dept', name: 'Dept', kind: 'AGENCY', serves: ['jurisdiction:c'] },
  'organization/press.yaml': {
    id: 'organization:press',
    name: 'Press',
    kind: 'AGENCY',
    claims: [claim('PART_OF', 'organization:dept')],
  },
};

/** A later text, by which something else is known. */
const later: Readonly<Record<string, Keys>> = {
  'article/later.yaml': {
    id: 'article:later',
    name: 'Later',
    title: null,
    sourceFile: 'source-file:n',
    span: '0-100',
    language: 'en',
    published: '2013-02-01',
    passages: { all: { part: 'BODY', at: '0-50', sha256: 'a'.repeat(64), anchor: 'So', paraphrase: 'So.' } },
  },
};

it.each<[fact: string, files: Readonly<Record<string, Keys>>, expected: string]>([
  [
    'of several places of one office the smallest counts',
    { 'person/p.yaml': inOffice('p', 'both'), 'event/e.yaml': event([tookPart('person:p')]) },
    'jurisdiction:c OFFICE 2012-12-05',
  ],
  [
    'of two offices the place counts that the other lies in',
    {
      'person/p.yaml': inOffice('p', 's'),
      'person/q.yaml': inOffice('q', 'c'),
      'event/e.yaml': event([tookPart('person:p'), tookPart('person:q')]),
    },
    'jurisdiction:s OFFICE 2012-12-05',
  ],
  [
    'an office counts before an agency',
    {
      'person/p.yaml': inOffice('p', 's'),
      'event/e.yaml': event([tookPart('person:p'), tookPart('organization:dept')]),
    },
    'jurisdiction:s OFFICE 2012-12-05',
  ],
  [
    'an office that began later does not count',
    {
      'person/p.yaml': inOffice('p', 's', { from: '2013-01-01' }),
      'event/e.yaml': event([
        tookPart('person:p'),
        claim('HAPPENED_ON', '', { object: undefined, value: '2012-12-04' }),
        tookPart('organization:dept'),
      ]),
    },
    'jurisdiction:c AGENCY 2012-12-05',
  ],
  [
    'what a part of an agency does is placed by the whole',
    { 'event/e.yaml': event([tookPart('organization:press')]) },
    'jurisdiction:c AGENCY 2012-12-05',
  ],
  [
    'a text that says the place counts before every rule',
    {
      'person/p.yaml': inOffice('p', 's'),
      'event/e.yaml': event([tookPart('person:p'), claim('TOOK_PLACE_IN', 'jurisdiction:m')]),
    },
    'jurisdiction:m CLAIMED 2012-12-05',
  ],
  [
    'of what is foretold a prediction is enough',
    {
      'event/e.yaml': event([tookPart('organization:dept', { modality: 'PREDICTED' })], { status: 'EXPECTED' }),
    },
    'jurisdiction:c AGENCY 2012-12-05',
  ],
  [
    'of what happened a prediction is not enough',
    { 'event/e.yaml': event([tookPart('organization:dept', { modality: 'PREDICTED' })]) },
    '',
  ],
  [
    'a place is known once all of its premises are',
    {
      ...later,
      'person/p.yaml': inOffice('p', 's', { evidence: ['later/all'] }),
      'event/e.yaml': event([tookPart('person:p')]),
    },
    'jurisdiction:s OFFICE 2013-02-01',
  ],
  [
    'a lawsuit about a bill is not placed by the legislature',
    {
      'organization/l.yaml': { id: 'organization:l', name: 'L', kind: 'LEGISLATURE', serves: ['jurisdiction:s'] },
      'office/l.yaml': { id: 'office:l', name: 'Of L', of: ['organization:l'] },
      'person/p.yaml': inOffice('p', 'l'),
      'event/e.yaml': event([claim('CONCERNS', 'law:m'), claim('SPONSORED', 'law:m', { subject: 'person:p' })], {
        kind: 'LawsuitFiled',
      }),
    },
    '',
  ],
])('%s', async (_, files, expected) => {
  await withMinimalSeed(({ directory, write }) => {
    for (const [path, keys] of Object.entries({ ...places, ...files })) write(path, keys);
    const found = placementsOf(directory)
      .filter(({ from }) => from === 'event:e')
      .map(({ to, properties }) => {
        const { date } = properties['knownFrom'] as { readonly date: string };
        return `${to} ${ruleOf(properties)} ${date}`;
      });
    expect(found.join()).toBe(expected);
  });
});
