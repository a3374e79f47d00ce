import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import type { DesiredGraph } from '../../../src/seed/rows/desiredGraph.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';
import { copyFictionalSeed, fictionalSources, type SeedCopy } from '../seedCopy.ts';

const files = {
  'statistic/lights.yaml': `id: measure:lights
name: Lights
unit: LIGHTS
definition: lights that a boat shows
`,
  'statistic/lights-of-boats.yaml': `id: observation:lights-of-boats
name: Lights of a boat
measure: measure:lights
value: 2
phrase: two lights
comparator: EXACTLY
population: lights of each boat
place: jurisdiction:graumund
period: { date: XXXX, evidence: [b01/allowed] }
whole: observation:all-lights
share: 0.5
claims:
  - id: claim:lights-stated-b01
    subject: person:b01-author
    predicate: STATED
    object: observation:lights-of-boats
    sentence: Boats show two lights.
    voice: { actor: person:b01-author, capacity: AUTHOR }
    evidence: [b01/allowed]
`,
  'statistic/all-lights.yaml': `id: observation:all-lights
name: All lights
measure: measure:lights
value: null
phrase: many lights
population: all lights
period: 1987
claims:
  - id: claim:all-lights-stated-b01
    subject: person:b01-author
    predicate: STATED
    object: observation:all-lights
    sentence: There are many lights.
    voice: { actor: person:b01-author, capacity: AUTHOR }
    evidence: [b01/allowed]
`,
  'term/needless.yaml': `id: term:needless
name: needless
text: needless
language: en
uses:
  - { article: article:b02, count: 1, voice: QUOTED, speaker: organization:fishers-guild, evidence: [b02/guild] }
`,
  'program/night-watch.yaml': `id: program:night-watch
name: Night watch
kind: PROGRAM
`,
  'program/watch-of-1987.yaml': `id: agreement:watch-of-1987
name: Watch of 1987
program: program:night-watch
claims:
  - id: claim:guild-party-to-watch-b02
    subject: organization:fishers-guild
    predicate: PARTY_TO
    object: agreement:watch-of-1987
    sentence: The guild is party to the watch of 1987.
    voice: { actor: person:odo-kruell, capacity: AUTHOR }
    evidence: [b02/guild]
`,
};
const number = 'statistic/lights-of-boats.yaml';
const term = 'term/needless.yaml';
const text = 'article/b03.yaml';

let copy: SeedCopy;
beforeEach(() => {
  copy = copyFictionalSeed();
  for (const [file, content] of Object.entries(files)) copy.write(file, content);
  copy.replace(
    text,
    'passages:\n',
    'damage:\n  - { at: 277-280, printed: the, intended: null, kind: TRUNCATED }\npassages:\n',
  );
});
afterEach(() => {
  copy.delete();
});

const faults = () => copy.faults(fictionalSources);

function graph(): DesiredGraph {
  const { seed, digest } = checkSeed({ directory: copy.directory, sourcesDirectory: null });
  return graphOfSeed(seed, digest);
}

it('numbers, terms, agreements and damage as they should be have no fault', () => {
  expect(faults()).toEqual([]);
});

describe('a number', () => {
  it.each([
    ['value: 2', 'value: null', 'comparator: there is no value that it could belong to'],
    ['comparator: EXACTLY\n', '', 'comparator: is missing: a value has one, EXACTLY for instance'],
    ['share: 0.5', 'share: 1.5', 'share: is more than the whole'],
    ['whole: observation:all-lights\n', '', 'whole: is missing: a share is that of a whole'],
    ['phrase: two lights', 'phrase: a b c d e f g h i j k l m', 'phrase: has 13 words, at most 12 are allowed'],
    [
      'object: observation:lights-of-boats',
      'object: observation:all-lights',
      'id: no claim says who stated it (STATED)',
    ],
    [
      'whole: observation:all-lights',
      'whole: observation:lights-of-boats',
      'whole: leads in a circle back to observation:lights-of-boats',
    ],
  ])('with %j as %j is told of', (from, to, problem) => {
    copy.replace(number, from, to);
    expect(faults().join('\n')).toContain(problem);
  });

  it('is no larger than its whole, and counts in the same unit', () => {
    copy.replace('statistic/all-lights.yaml', 'value: null', 'value: 1\ncomparator: OVER');
    copy.write('statistic/boats.yaml', 'id: measure:boats\nname: Boats\nunit: BOATS\ndefinition: boats\n');
    copy.replace('statistic/all-lights.yaml', 'measure:lights', 'measure:boats');
    expect(faults()).toEqual([
      `${number}:4 value: 2 is more than the whole observation:all-lights, 1`,
      `${number}:10 whole: observation:all-lights counts BOATS, and its part LIGHTS`,
    ]);
  });
});

describe('a term', () => {
  it('is counted no more often than its passages have it, and seen where it stands', () => {
    copy.replace(term, 'count: 1', 'count: 2');
    copy.replace(term, 'b02/guild', 'b02/pilots');
    expect(faults()).toEqual([
      `${term}:6 uses[0].count: counts 2, and its passages have 0`,
      `${term}:6 uses[0].evidence[0]: b02/pilots does not have the words of term:needless`,
    ]);
  });

  it('is counted in all its forms, but not inside of another word', () => {
    copy.replace(term, 'text: needless', 'text: need\nnames: [{ text: boat, language: en, kind: ALIAS }]');
    copy.replace(term, 'b02/guild', 'b02/announced, b02/pilots');
    copy.replace(term, 'count: 1', 'count: 2');
    expect(faults()).toEqual([]);
    copy.replace(term, 'count: 2', 'count: 3');
    expect(faults()).toEqual([expect.stringContaining('uses[0].count: counts 3, and its passages have 2')]);
  });

  it('is the word of somebody where it is REPORTED', () => {
    copy.replace(term, 'voice: QUOTED', 'voice: REPORTED');
    expect(faults()).toEqual([]);
    copy.replace(term, ' speaker: organization:fishers-guild,', '');
    expect(faults()).toEqual([expect.stringContaining('speaker: is missing: a REPORTED use')]);
  });

  it('is seen in passages of its own text, once for each voice, and only a quoted one has a speaker', () => {
    copy.replace(term, 'b02/guild', 'b01/sea');
    expect(faults().join('\n')).toContain(`${term}:6 uses[0].evidence[0]: b01/sea is no passage of article:b02`);
    copy.replace(term, 'voice: QUOTED', 'voice: AUTHOR');
    expect(faults()).toEqual([expect.stringContaining('speaker: only a QUOTED or REPORTED use has one')]);
    copy.write(term, `${files[term]}${files[term].split('\n').at(-2) ?? ''}\n`);
    expect(faults().join('\n')).toContain('uses[1].voice: the uses of article:b02 in this voice are counted already');
  });
});

describe('damage', () => {
  it.each([
    ['at: 277-280', 'at: 274-277', 'damage[0].printed: the span has "ll "'],
    ['at: 277-280', 'at: 277-290', 'damage[0].at: 277-290 lies outside the article (0-281)'],
    ['intended: null', 'intended: them', 'damage[0].intended: is null where the text is TRUNCATED'],
    ['kind: TRUNCATED', 'kind: CUT', 'damage[0].intended: is no longer form of "the"'],
    ['kind: TRUNCATED', 'kind: INSERTED', 'damage[0].intended: is "" where something was INSERTED'],
    ['kind: TRUNCATED', 'kind: LOST', 'damage[0].printed: is "" exactly where something was LOST'],
    ['at: 277-280', 'at: 277-277', 'damage[0].at: is a spot such as 212-212 exactly where'],
    [
      '277-280, printed: the, intended: null, kind: TR',
      "277-277, printed: '', intended: '', kind: LOST } # TR",
      'what was LOST',
    ],
    ['kind: TRUNCATED', 'kind: MISPRINT', 'damage[0].intended: is what a MISPRINT stands for'],
  ])('with %j as %j is told of', (from, to, problem) => {
    copy.replace(text, from, to);
    expect(faults().join('\n')).toContain(problem);
  });
});

describe('the graph', () => {
  it('has each number with what it counts, where, and of which whole', () => {
    const { nodes, relationships } = graph();
    expect(nodes.find(({ id }) => id === 'observation:lights-of-boats')).toMatchObject({
      labels: ['Observation', 'Entity', 'Node', 'Policytrail'],
      properties: { value: 2, phrase: 'two lights', comparator: 'EXACTLY', share: 0.5, periodEdtf: 'XXXX' },
    });
    const around = relationships.filter(({ from, to }) => [from, to].includes('observation:lights-of-boats'));
    expect(around.map(({ type, from, to }) => `${from} ${type} ${to}`)).toEqual(
      expect.arrayContaining([
        'observation:lights-of-boats MEASURES measure:lights',
        'observation:lights-of-boats COUNTED_IN jurisdiction:graumund',
        'observation:lights-of-boats PART_OF_WHOLE observation:all-lights',
        'observation:lights-of-boats DATED_BY passage:b01-allowed',
        'person:b01-author STATED observation:lights-of-boats',
      ]),
    );
  });

  it('has each use of a term as a node of its own, and one relationship a text', () => {
    const { nodes, relationships } = graph();
    expect(nodes.find(({ id }) => id === 'term-use:needless-1')?.properties).toMatchObject({
      count: 1,
      voice: 'QUOTED',
    });
    expect(relationships.filter(({ from }) => from === 'term-use:needless-1').map(({ type }) => type)).toEqual([
      'USE_IN',
      'SPOKEN_BY',
      'SUPPORTED_BY',
    ]);
    expect(relationships).toContainEqual({
      type: 'USED_IN',
      from: 'term:needless',
      to: 'article:b02',
      properties: { count: 1, voices: ['QUOTED'] },
    });
  });

  it('leads from a passage to the damage in it, and to what is lost at its edge', () => {
    copy.replace(text, 'TRUNCATED }', "TRUNCATED }\n  - { at: 204-204, printed: '', intended: '.', kind: LOST }");
    const { relationships } = graph();
    const links = relationships.filter(({ type }) => type === 'HAS_DAMAGE').map(({ from, to }) => [from, to]);
    const passageAt = (start: number) =>
      graph().nodes.find(({ id, properties }) => id.startsWith('passage:b03-') && properties['start'] === start)?.id;
    expect(links).toEqual([
      [passageAt(146), 'damage:b03-2'],
      [passageAt(205), 'damage:b03-1'],
    ]);
  });

  it('has agreements with their parties, and damage with its text', () => {
    const { nodes, relationships } = graph();
    const links = relationships.map(({ type, from, to }) => `${from} ${type} ${to}`);
    expect(links).toContain('agreement:watch-of-1987 UNDER program:night-watch');
    expect(links).toContain('organization:fishers-guild PARTY_TO agreement:watch-of-1987');
    expect(links).toContain('damage:b03-1 DAMAGE_OF article:b03');
    expect(nodes.find(({ id }) => id === 'damage:b03-1')?.properties).toEqual({
      id: 'damage:b03-1',
      name: 'the',
      caption: 'the',
      kind: 'TRUNCATED',
      start: 277,
      end: 280,
      printed: 'the',
    });
  });
});
