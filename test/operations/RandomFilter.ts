import {
  getNamedType,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isScalarType,
} from 'graphql';
import { type Filter, type FilterOracle } from './FilterOracle.ts';
import { type Row, rowsAt } from './specialKeys.ts';
import type { Random } from './Random.ts';
import type { KnownIds } from './randomValue.ts';

const deepest = 3;

/** Of what the ids are that a key of its own meaning takes; else of any entity. */
const typesOfKeys: Readonly<Record<string, string>> = {
  within: 'Jurisdiction',
  article: 'Article',
  act: 'Act',
  publishedBy: 'Organization',
  body: 'Organization',
  office: 'Office',
  withVersions: 'Law',
};

/**
 * Filters made at random: first the keys, then, once rows were fetched that have these fields, values out of the rows.
 */
export class RandomFilter {
  readonly #random: Random;
  readonly #schema: GraphQLSchema;
  readonly #oracle: FilterOracle;
  readonly #ids: KnownIds;

  constructor(random: Random, schema: GraphQLSchema, oracle: FilterOracle, ids: KnownIds) {
    this.#random = random;
    this.#schema = schema;
    this.#oracle = oracle;
    this.#ids = ids;
  }

  /** A filter with empty objects in the place of values. */
  shape(type: string, depth = 0): Filter {
    const random = this.#random;
    const fields = this.#fieldsOf(type);
    const given = fields.filter(({ name }) => depth < deepest || !this.#leadsOn(type, name));
    const dates = fields.filter(({ type: input }) => getNamedType(input).name === 'PartialDateFilter');
    if (given.length === 0) return {};
    const keys = Array.from({ length: depth === 0 ? 1 + random.below(2) : random.below(3) }, () =>
      random.pick(dates.length > 0 && random.chance(0.25) ? dates : given),
    );
    return Object.fromEntries(keys.map(({ name }) => [name, this.#shapeAt(type, name, depth)]));
  }

  #shapeAt(type: string, key: string, depth: number): unknown {
    const random = this.#random;
    if (key === 'and' || key === 'or') {
      return Array.from({ length: random.chance(0.1) ? 0 : 2 }, () => this.shape(type, depth + 1));
    }
    if (key === 'not') return this.shape(type, depth + 1);
    if (!this.#leadsOn(type, key)) return random.chance(0.03) ? null : {};
    const target = this.#oracle.target(type, key);
    if (!this.#oracle.isListFilter(type, key)) return this.shape(target, depth + 1);
    const quantities = random.chance(0.15) ? ['some', 'none'] : [random.chance(0.7) ? 'some' : 'none'];
    return Object.fromEntries(quantities.map((quantity) => [quantity, this.shape(target, depth + 1)]));
  }

  /**
   * The same filter with values, mostly those of one row, so that it finds something.
   *
   * @param here the rows from which values are taken
   * @param all where values are taken else
   */
  fill(type: string, shape: Filter, here: readonly Row[], all: readonly Row[]): Filter {
    const random = this.#random;
    const rows = here.length > 0 && random.chance(0.85) ? here : all;
    const row = rows.length === 0 ? null : random.pick(rows);
    const below = (each: unknown) => this.fill(type, each as Filter, row === null ? [] : [row], all);
    const entries = Object.entries(shape).map(([key, value]): [string, unknown] => {
      if (value === null) return [key, null];
      if (key === 'and' || key === 'or') return [key, (value as readonly Filter[]).map(below)];
      if (key === 'not') return [key, below(value)];
      if (!this.#leadsOn(type, key)) return [key, this.#valueOf(type, key, row, all)];
      const ownRows = row === null ? [] : rowsAt(row, key).rows;
      const others = all.flatMap((each) => rowsAt(each, key).rows);
      const fillOne = (inner: unknown) => this.fill(this.#oracle.target(type, key), inner as Filter, ownRows, others);
      if (!this.#oracle.isListFilter(type, key)) return [key, fillOne(value)];
      return [key, Object.fromEntries(Object.entries(value as Filter).map(([name, inner]) => [name, fillOne(inner)]))];
    });
    return Object.fromEntries(entries);
  }

  #valueOf(type: string, key: string, row: Row | null, all: readonly Row[]): unknown {
    const random = this.#random;
    const own = row?.[key];
    const given = own ?? (all.length === 0 ? null : random.pick(all)[key]) ?? null;
    const input = this.#fieldsOf(type).find(({ name }) => name === key)?.type;
    if (input === undefined) throw new Error(`${type}Filter has no ${key}`);
    const named = getNamedType(input);
    if (this.#oracle.isSpecial(type, key)) {
      if (key === 'identifier') return [random.pick(['06037', 'fips:06037', 'ocd:none'])];
      const ids = this.#ids.get(typesOfKeys[key] ?? 'Entity') ?? [];
      return this.#oracle.isChoice(type, key) ? [random.pick(ids), random.pick(ids)] : random.pick(ids);
    }
    if (this.#oracle.isChoice(type, key)) {
      const values = (Array.isArray(given) ? given : [given]).filter((each) => each !== null);
      const more = isEnumType(named) && random.chance(0.4) ? [random.pick(named.getValues()).name] : [];
      const others = all.map((each) => each[key]).filter((each) => typeof each === 'string');
      if (!isEnumType(named) && others.length > 0 && random.chance(0.5)) more.push(random.pick(others));
      return random.chance(0.05) ? [] : [...new Set([...(values as string[]), ...more])];
    }
    if (isScalarType(named)) return random.chance(0.7) ? (given ?? true) : given !== true;
    if (random.chance(0.15)) return { absent: random.chance(0.5) };
    if (random.chance(0.15) || given === null) return {};
    if (named.name === 'StringFilter') return this.#text(given as string);
    if (named.name === 'PartialDateFilter') {
      const open = all.map((each) => each[key] as Row | null).filter((date) => date?.['earliest'] !== date?.['latest']);
      return this.#date(open.length > 0 && random.chance(0.5) ? (random.pick(open) ?? {}) : (given as Row));
    }
    if (named.name === 'DateFilter') return random.pick([{ from: given }, { until: given }]);
    return random.pick([{ equals: given }, { atLeast: given }, { atMost: given }, { atLeast: given, atMost: given }]);
  }

  #text(text: string): Filter {
    const random = this.#random;
    const start = random.below(text.length);
    const part = text.slice(start, start + 1 + random.below(5));
    const cased = random.chance(0.5) ? part.toUpperCase() : part.toLowerCase();
    const begun = text.slice(0, 1 + random.below(4));
    return random.pick([
      { equals: text },
      { contains: cased },
      { startsWith: random.chance(0.5) ? begun.toUpperCase() : begun },
      { contains: cased, startsWith: begun },
    ]);
  }

  #date({ earliest, latest, basis }: Row): Filter {
    const random = this.#random;
    const days = [earliest, latest, '2012-12-05', '2011-01-01'].filter((day) => typeof day === 'string');
    return {
      ...(random.chance(0.6) ? { from: random.pick(days) } : {}),
      ...(random.chance(0.6) ? { until: random.pick(days) } : {}),
      ...(random.chance(0.7) ? { certainty: random.pick(['DEFINITE', 'POSSIBLE']) } : {}),
      ...(random.chance(0.2) ? { basis: [basis, random.pick(['STATED', 'UNKNOWN'])] } : {}),
    };
  }

  #fieldsOf(type: string): readonly GraphQLInputField[] {
    const filter = this.#schema.getType(`${type}Filter`);
    const keys = isInputObjectType(filter) ? Object.values(filter.getFields()) : [];
    return keys.filter(({ name }) => this.#oracle.judges(type, name));
  }

  /** Whether a key leads to other filters. */
  #leadsOn(type: string, key: string): boolean {
    if (key === 'and' || key === 'or' || key === 'not') return true;
    if (this.#oracle.isSpecial(type, key)) return false;
    return (
      this.#schema.getType(`${this.#oracle.target(type, key)}Filter`) !== undefined &&
      this.#oracle.target(type, key) !== 'PartialDate' &&
      !['String', 'Int', 'Float', 'Date', 'ID', 'Boolean'].includes(this.#oracle.target(type, key))
    );
  }
}
