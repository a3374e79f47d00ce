import { expect, it } from 'vitest';
import { predicates, type Predicate } from '../../../src/domain/predicate.ts';
import { concepts, things } from '../../../src/seed/concept/concepts.ts';
import { rowsOf } from '../../../src/seed/concept/kind/thing.ts';
import { valueProperties } from '../../../src/seed/derive/valueProperties.ts';
import { parseSeedFolder, readSeedFolder } from '../../../src/seed/file/readSeedFiles.ts';
import { layOutSeed } from '../../../src/seed/layout/layOutSeed.ts';
import { shapeSeed } from '../../../src/seed/layout/shapeSeed.ts';
import { graphNames } from '../../../src/seed/prepare/graphNames.ts';

it('every label of the predicate table is written, and every relationship but those of no claim', () => {
  const labels = predicates.flatMap(({ from, to }) => [...from, ...to]);
  expect(labels.filter((label) => !graphNames.labels.includes(label))).toEqual([]);
  const structure = predicates.filter(({ kind }) => kind === 'structure').map(({ name }) => name);
  expect(structure.filter((type) => !graphNames.relationshipTypes.includes(type))).toEqual([]);
});

it.each(things.map((thing) => [thing.labels[0], thing] as const))('each key of %s becomes something', (_, { keys }) => {
  const nothing = Object.entries(keys).filter(
    ([key, each]) => each.inner === undefined && Object.values(each.names(key)).flat().length === 0,
  );
  expect(nothing.map(([key]) => key)).toEqual([]);
});

it('what a thing of the seed writes has the names that its keys tell', () => {
  const { entries } = shapeSeed(parseSeedFolder(readSeedFolder('seed')).files);
  const seed = layOutSeed(entries, { words: { acts: new Map() }, examples: null, map: null });
  const untold = [...seed.things, ...seed.names].flatMap((placed) => {
    const names = Object.entries(placed.thing.keys).map(([key, each]) => each.names(key));
    const properties = ['id', 'name', ...names.flatMap((each) => each.properties ?? [])];
    const types = names.flatMap((each) => each.relationshipTypes ?? []);
    const { nodes, relationships } = rowsOf(placed);
    return [
      ...nodes.flatMap((node) => Object.keys(node.properties)).filter((name) => !properties.includes(name)),
      ...relationships.map(({ type }) => type).filter((type) => !types.includes(type)),
    ];
  });
  expect([...new Set(untold)]).toEqual([]);
});

it('the folders of the concepts are the folders of the seed', () => {
  const folders = new Set(parseSeedFolder(readSeedFolder('seed')).files.map(({ folder }) => folder));
  expect([...new Set(concepts.map(({ folder }) => folder))].toSorted()).toEqual([...folders].toSorted());
});

it('claims with a value give their subject the property that the predicate table names: all that is said', () => {
  const [described] = predicates.filter(({ name }) => name === 'DESCRIBED_AS');
  const table = [{ ...described, name: 'NICKNAMED', becomes: 'nicknames' } as Predicate];
  const said = (subject: string, predicate: string, value: string) => ({ subject, predicate, value });
  const claims = [
    said('person:a', 'NICKNAMED', 'Sunny'),
    said('person:a', 'NICKNAMED', 'Ace'),
    said('person:a', 'NICKNAMED', 'Ace'),
    said('person:b', 'DESCRIBED_AS', 'tall'),
  ];
  expect([...valueProperties(claims, table)]).toEqual([['person:a', { nicknames: ['Ace', 'Sunny'] }]]);
  expect([...valueProperties(claims)]).toEqual([]);
});
