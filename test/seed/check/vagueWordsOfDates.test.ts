import { expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { printFault } from '../../../src/seed/file/fault.ts';
import { type Keys, minimalSeed, withMinimalSeed } from '../minimalSeed.ts';

/** What the check tells of the minimal seed with a file changed, and its text published on these days. */
async function toldOf(file: string, keys: Keys, published: string): Promise<string> {
  let told: readonly string[] = [];
  await withMinimalSeed(({ directory, write }) => {
    write('article/m.yaml', { ...minimalSeed['article/m.yaml'], published });
    write(file, { ...minimalSeed[file], ...keys });
    told = checkSeed({ directory, sourcesDirectory: null }).faults.map(printFault);
  });
  return told.map((fault) => fault.replace(/^.*but /, '')).join('; ');
}

const held = (dates: Keys): Keys => ({
  claims: [
    {
      id: 'claim:m',
      predicate: 'HELD_OFFICE',
      object: 'office:m',
      sentence: 'M held it.',
      voice: { actor: 'person:m', capacity: 'AUTHOR' },
      evidence: ['m/all'],
      ...dates,
    },
    (minimalSeed['person/m.yaml']?.['claims'] as readonly Keys[])[1],
  ],
});

const dated = '2012-12-05';
/** A text of which no last day is known. */
const open = '[2012-12-05..]';

const noBeginning = '"already" gives the last day of a beginning, and no first';
const noSpan = '"last year" gives days within a time that is named';

it.each([
  ['already', '[..2012-12-05]', '', ''],
  ['already', '2012-12-05', noBeginning, noBeginning],
  ['already', 'XXXX', noBeginning, ''],
  ['last year', '2011', '', ''],
  ['last year', '[2011..]', noSpan, ''],
])('"%s" as a beginning of %s tells %j in a text with a last day, and %j in one without', async (...row) => {
  const [phrase, date, inDated, inOpen] = row;
  const keys = held({ from: { date, basis: 'RELATIVE', phrase, rule: 'By the day of the text.' } });
  expect([await toldOf('person/m.yaml', keys, dated), await toldOf('person/m.yaml', keys, open)]).toEqual([
    inDated,
    inOpen,
  ]);
});

it.each([
  ['last year', '2011', '', ''],
  ['last year', '[2011..]', noSpan, ''],
])('"%s" of a statement of %s tells %j where its text has a last day, and %j where not', async (...row) => {
  const [phrase, date, inDated, inOpen] = row;
  const keys = { at: { date, basis: 'RELATIVE', phrase, rule: 'By the day of the text.' } };
  expect([await toldOf('statement/m.yaml', keys, dated), await toldOf('statement/m.yaml', keys, open)]).toEqual([
    inDated,
    inOpen,
  ]);
});
