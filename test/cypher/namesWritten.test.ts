import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mark } from '../../src/domain/mark.ts';
import { predicates } from '../../src/domain/predicate.ts';
import { pieces } from '../../src/reads/pieces.generated.ts';
import * as questions from '../../src/reads/questions.generated.ts';
import * as seedQueries from '../../src/seed/rows/queries.generated.ts';
import { checkSeed } from '../../src/seed/checkSeed.ts';
import { placesOfDivisions } from '../../src/seed/divisions/placesOfDivisions.ts';
import type { DesiredGraph } from '../../src/seed/rows/desiredGraph.ts';
import { factProperties } from '../../src/seed/derive/foldFact.ts';
import { printFault } from '../../src/seed/file/fault.ts';
import { words } from '../../src/seed/concept/shape/words.ts';
import { graphOfSeed } from '../../src/seed/graphOfSeed.ts';
import { withMinimalSeed } from '../seed/minimalSeed.ts';
import { rareSeed } from '../seed/rareSeed.ts';
import { fictionalSeed } from '../seed/seedCopy.ts';

/** The properties of each label and of each type of relationship. */
class Written {
  readonly #properties = new Map<string, Set<string>>();
  readonly #hops = new Set<string>();

  add(name: string, properties: Iterable<string>): void {
    const known = this.#properties.get(name) ?? new Set();
    for (const property of properties) known.add(property);
    this.#properties.set(name, known);
  }

  has(name: string): boolean {
    return this.#properties.has(name);
  }

  /** Whether a relationship of a type goes from something with one of these labels to something with one of those. */
  hasHop(type: string, from: readonly string[], to: readonly string[]): boolean {
    const known = (labels: readonly string[]) => (labels.every((label) => this.has(label)) ? labels : []);
    return known(from).length === 0 || known(to).length === 0
      ? this.has(type)
      : known(from).some((one) => known(to).some((other) => this.#hops.has(`${one} ${type} ${other}`)));
  }

  /** Whether a walk over several types, each of them somewhere in it, leads from these labels to those. */
  hasWalk(types: readonly string[], from: readonly string[], to: readonly string[]): boolean {
    const used = new Set<string>();
    const reached = new Set(from);
    for (const label of reached) {
      for (const each of this.#hops) {
        const [start = '', type = '', end = ''] = each.split(' ');
        if (start !== label || !types.includes(type)) continue;
        used.add(type);
        if (end !== mark && end !== 'Node') reached.add(end);
      }
    }
    return types.every((type) => used.has(type)) && to.some((label) => reached.has(label));
  }

  addHop(type: string, from: readonly string[], to: readonly string[]): void {
    for (const one of from) for (const other of to) this.#hops.add(`${one} ${type} ${other}`);
  }

  /** Whether something with one of these names has the property; anything at all where no name is known. */
  hasProperty(names: readonly string[], property: string): boolean {
    const known = names.filter((name) => this.#properties.has(name));
    const all = known.length > 0 ? known : [...this.#properties.keys()];
    return all.some((name) => this.#properties.get(name)?.has(property));
  }
}

const written = new Written();

/** What is not so, or not known, is not stored: what is derived may have it all the same. */
function namesOf(properties: object): readonly string[] {
  return 'history' in properties ? [...Object.keys(properties), ...factProperties] : Object.keys(properties);
}

function addSeed(directory: string): void {
  const { seed, digest, faults } = checkSeed({ directory, sourcesDirectory: null });
  expect(faults.map(printFault)).toEqual([]);
  addGraph(graphOfSeed(seed, digest));
}

function addGraph(graph: DesiredGraph): void {
  for (const { labels, properties } of graph.nodes) for (const each of labels) written.add(each, namesOf(properties));
  const labelsOf = new Map(graph.nodes.map(({ id, labels }) => [id, labels]));
  for (const { type, from, to, properties } of graph.relationships) {
    written.add(type, namesOf(properties));
    written.addHop(type, labelsOf.get(from) ?? [], labelsOf.get(to) ?? []);
  }
}

for (const directory of ['seed', fictionalSeed]) addSeed(directory);
await withMinimalSeed((folder) => {
  for (const [path, keys] of Object.entries(rareSeed)) folder.write(path, keys);
  addSeed(folder.directory);
});
// A kind of event that no text has yet is a label all the same.
for (const kind of words.eventKind) written.add(kind, ['status']);
// What a load records of itself: cypher/seed/recordLoad.cypher, recordChanges.cypher.
written.add('Load', ['id', 'sequence', 'version', 'loadedAt', 'added', 'changed', 'removed']);
// For which pages have addresses: cypher/seed/recordPages.cypher. What was imported: recordImport.cypher.
written.add('Dataset', ['pagesFor', 'imported']);
const divisions = ['ocd-division/country:us/state:ca', 'ocd-division/country:us/state:ca/place:oakland'].map((id) => ({
  id,
  name: 'As the register has it',
  digits: null,
  line: 2,
}));
addGraph(placesOfDivisions(divisions, new Map(), []));
// What stands beside all that a load writes: cypher/seed/writePages.cypher.
written.add('Node', ['page']);
written.add('Change', ['id', 'sequence', 'version', 'kind', 'type', 'thing']);

/** Stands in a constraint's text for each label in turn that has ids of its own. */
const placeholder = 'Label';

const derived = 'A tenure is derived from claims and shares the field with the entities that have a file.';

/** What is read though nothing writes it. */
const neverWritten: Readonly<Record<string, string>> = {
  'Tenure.identifierSchemes': derived,
  'Tenure.identifierValues': derived,
};

interface Text {
  readonly name: string;
  readonly text: string;
  /** Variables that stand for something found before, each with its label or type. */
  readonly given: ReadonlyMap<string, string>;
}

/**
 * Every text in an object, but for those that are for people, and the stems of dates, whose properties stand beside.
 */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['about', 'date', 'example', 'name', 'refuse'].includes(key) ? [] : textsIn(inner),
  );
}

/** Every query in a module, those in lists too. */
function queriesIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!('text' in value && 'name' in value)) return Object.values(value).flatMap((each) => queriesIn(each));
  return [{ name: String(value.name), text: String(value.text), given: new Map() }];
}

const texts: readonly Text[] = [
  ...pieces.map((piece) => ({
    name: piece.name,
    text: textsIn(piece).join('\n'),
    given: new Map(piece.from === null ? [] : [[piece.from.variable, piece.from.type]]),
  })),
  ...queriesIn([questions, seedQueries]),
  ...readdirSync('cypher/browser')
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => ({
      name: file,
      text: readFileSync(`cypher/browser/${file}`, 'utf8'),
      given: new Map<string, string>(),
    })),
];

/** A node, a relationship and, looked at and not taken, the node behind it. */
const hop = /\((\w*)[^()]*\)(<?)-\[\w*:([\w|]+)(\*?)[^\]]*\]-(>?)(?=\((\w*)(?::([\w|]+))?)/g;

/** The relationships that a text follows, each with what it knows of both ends, in the direction of the arrow. */
function hopsIn(plain: string, labelsOf: (variable: string, written: string) => readonly string[]) {
  return [...plain.matchAll(hop)].flatMap(
    ([whole, left = '', back = '', types = '', star = '', forth = '', right = '', label = '']) => {
      if (back === forth.replace('>', '<')) return [];
      const here = labelsOf(left, /^\(\w*:([\w|]+)/.exec(whole)?.[1] ?? '');
      const there = labelsOf(right, label);
      const [from, to] = back === '<' ? [there, here] : [here, there];
      return (star === '' ? types.split('|') : [types]).map((type) => ({ type, from, to }));
    },
  );
}

/** What a text asks of the graph: labels and types, and properties of the variables of which they are told. */
function readBy({ text, given }: Text) {
  // Beside the mark, which every node has, the other label says which properties there may be.
  const plain = text
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/'[^'\n]*'/g, "''")
    .replaceAll(`:${mark}&`, ':');
  const variables = new Map([...given].map(([variable, type]) => [variable, [type]]));
  const names: string[] = [];
  for (const [, variable = '', found = ''] of plain.matchAll(/[([](\w*):(!?\w+(?:[|&:]!?\w+)*)/g)) {
    const each = found.split(/[|&:!]+/).filter((name) => /^[A-Z]/.test(name));
    names.push(...each);
    if (variable !== '' && each.length > 0) variables.set(variable, [...(variables.get(variable) ?? []), ...each]);
  }
  for (const [, name = ''] of plain.matchAll(/\b[a-z]\w*:([A-Z]\w*)/g)) names.push(name);
  const properties = [...plain.matchAll(/\b([a-z]\w*)\.([a-z]\w*)/g)].flatMap(([, variable = '', property = '']) => {
    const of = variables.get(variable);
    return of === undefined ? [] : [{ of, property }];
  });
  const labelsOf = (variable: string, label: string) =>
    label === '' ? (variables.get(variable) ?? []) : label.split('|');
  return { names, properties, hops: hopsIn(plain, labelsOf) };
}

it.each(texts.map((text) => [text.name, text] as const))('%s reads what somebody writes', (_, text) => {
  const { names, properties, hops } = readBy(text);
  expect(names.filter((name) => name !== placeholder && !written.has(name))).toEqual([]);
  const unwritten = properties.filter(({ of, property }) => !written.hasProperty(of, property));
  const told = unwritten.map(({ of, property }) => `${of.join('|')}.${property}`);
  expect(told.filter((each) => neverWritten[each] === undefined)).toEqual([]);
  const astray = hops.filter(({ type, from, to }) => {
    const types = type.split('|');
    return !(types.length > 1 ? written.hasWalk(types, from, to) : written.hasHop(type, from, to));
  });
  expect(astray.map(({ type, from, to }) => `${from.join('|')} -${type}-> ${to.join('|')}`)).toEqual([]);
});

it.each(predicates.filter(({ kind }) => kind === 'claimed' || kind === 'structure').map(({ name }) => name))(
  'somebody writes the relationship %s',
  (name) => {
    expect(written.has(name)).toBe(true);
  },
);
