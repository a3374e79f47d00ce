import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  getNullableType,
} from 'graphql';
import { merge, type Row, rowsAt, type Special, specials, type Wanted, type Wholes } from './specialKeys.ts';
import { every, not, some, type Truth } from './truth.ts';

export type Filter = Readonly<Record<string, unknown>>;

/**
 * What a filter means, said once more without Cypher: a filter's keys are the fields of the type, so that it is judged
 * by the fields of an answer that was not filtered.
 */
export class FilterOracle {
  readonly #schema: GraphQLSchema;
  readonly #wholesOf: Wholes;
  readonly #dates: 'any' | 'known';

  /** @param dates `known`: one of which nothing is known falls on no day */
  constructor(schema: GraphQLSchema, wholesOf: Wholes, dates: 'any' | 'known' = 'any') {
    this.#schema = schema;
    this.#wholesOf = wholesOf;
    this.#dates = dates;
  }

  /** The type of the objects that a field of a type leads to. */
  target(type: string, field: string): string {
    const found = this.#fieldOf(type, field);
    const nodes = found.name.endsWith('Connection') && isObjectType(found) ? found.getFields()['nodes'] : undefined;
    return nodes === undefined ? found.name : getNamedType(nodes.type).name;
  }

  /** Whether a key of a type's filter is no field of the type. */
  isSpecial(type: string, key: string): boolean {
    return this.#special(type, key) !== undefined;
  }

  /** Whether fields of the type can tell what a key asks. */
  judges(type: string, key: string): boolean {
    return ['and', 'or', 'not'].includes(key) || this.isSpecial(type, key) || this.#fieldsOf(type)[key] !== undefined;
  }

  #special(type: string, key: string): Special | undefined {
    const own = specials[`${type}.${key}`];
    if (own !== undefined || this.#fieldsOf(type)[key] !== undefined) return own;
    const owner = this.#schema.getType(type);
    const interfaces = isObjectType(owner) || isInterfaceType(owner) ? owner.getInterfaces() : [];
    return interfaces.map(({ name }) => specials[`${name}.${key}`]).find((each) => each !== undefined);
  }

  /** Whether a filter asks of a relation `some` and `none`. */
  isListFilter(type: string, key: string): boolean {
    const filter = this.#schema.getType(`${type}Filter`);
    const field = isInputObjectType(filter) ? filter.getFields()[key] : undefined;
    return field !== undefined && getNamedType(field.type).name.endsWith('ListFilter');
  }

  /** Adds the fields that tell whether a filter holds. */
  want(type: string, filter: Filter, into: Wanted): Wanted {
    for (const [key, value] of Object.entries(filter)) {
      if (value === null) continue;
      if (key === 'and' || key === 'or') for (const each of value as Filter[]) this.want(type, each, into);
      else if (key === 'not') this.want(type, value as Filter, into);
      else if (this.isSpecial(type, key)) merge(into, this.#special(type, key)?.wanted ?? {});
      else {
        const below = (into[key] ??= {});
        if (isLeafType(this.#fieldOf(type, key))) continue;
        const inner = this.isListFilter(type, key) ? Object.values(value as Filter) : [value];
        if (this.target(type, key) === 'PartialDate') merge(below, { edtf: {}, earliest: {}, latest: {}, basis: {} });
        else for (const each of inner) if (each !== null) this.want(this.target(type, key), each as Filter, below);
      }
    }
    return into;
  }

  /** @param days the names of variables that every field is given which has an argument of that name */
  print(type: string, wanted: Wanted, days: readonly string[]): string {
    const parts = Object.entries(wanted).map(([name, below]) => {
      const owner = this.#schema.getType(type);
      const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[name] : undefined;
      if (field === undefined || isLeafType(getNamedType(field.type))) return name;
      const inner = this.print(this.target(type, name), below, days);
      const given = days.filter((day) => field.args.some((each) => each.name === day)).map((day) => `${day}: $${day}`);
      const isPage = getNamedType(field.type).name.endsWith('Connection');
      const all = isPage ? ['first: 100', ...given] : given;
      const start = all.length === 0 ? name : `${name}(${all.join(', ')})`;
      return isPage ? `${start} { nodes ${inner} pageInfo { hasNextPage } }` : `${start} ${inner}`;
    });
    return `{ ${['__typename', ...parts].join(' ')} }`;
  }

  holds(type: string, filter: Filter, row: Row): Truth {
    return every(
      Object.entries(filter).filter(([, value]) => value !== null),
      ([key, value]) => this.#one(type, key, value, row),
    );
  }

  #one(type: string, key: string, value: unknown, row: Row): Truth {
    if (key === 'and') return every(value as Filter[], (each) => this.holds(type, each, row));
    if (key === 'or') return some(value as Filter[], (each) => this.holds(type, each, row));
    if (key === 'not') return not(this.holds(type, value as Filter, row));
    const special = this.#special(type, key);
    if (special !== undefined) return special.holds(row, value, this.#wholesOf);
    if (this.target(type, key) === 'PartialDate') return this.#isDate(row[key] as Row | null, value as Filter);
    if (isLeafType(this.#fieldOf(type, key))) return isValue(row[key], value);
    const target = this.target(type, key);
    const { rows, more } = rowsAt(row, key);
    const found = (inner: Filter): Truth => {
      const answer = some(rows, (each) => this.holds(target, inner, each));
      return answer === false && more ? null : answer;
    };
    if (!this.isListFilter(type, key)) return found(value as Filter);
    return every(
      Object.entries(value as Filter).filter(([, inner]) => inner !== null),
      ([quantity, inner]) => (quantity === 'none' ? not(found(inner as Filter)) : found(inner as Filter)),
    );
  }

  #isDate(date: Row | null | undefined, filter: Filter): boolean {
    const asksDay = (filter['from'] ?? filter['until'] ?? null) !== null;
    const unknown = date != null && date['earliest'] == null && date['latest'] == null;
    return isDate(date, filter) && !(this.#dates === 'known' && asksDay && unknown);
  }

  #fieldsOf(type: string) {
    const owner = this.#schema.getType(type);
    return isObjectType(owner) || isInterfaceType(owner) ? owner.getFields() : {};
  }

  #fieldOf(type: string, field: string): GraphQLNamedType {
    const found = this.#fieldsOf(type)[field];
    if (found === undefined)
      throw new Error(`${type} has no ${field}; is ${type}Filter.${field} a key of its own meaning?`);
    return getNamedType(found.type);
  }

  /** Whether the values of a filter's key are lists of what is meant. */
  isChoice(type: string, key: string): boolean {
    const filter = this.#schema.getType(`${type}Filter`);
    const field = isInputObjectType(filter) ? filter.getFields()[key] : undefined;
    return field !== undefined && isListType(getNullableType(field.type));
  }
}

function isValue(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return (Array.isArray(value) ? value : [value]).some((each) => wanted.includes(each));
  if (typeof wanted !== 'object') return value === wanted;
  const { absent, ...others } = wanted as Filter;
  if (value === null || value === undefined) return absent === true && Object.keys(others).length === 0;
  if (absent === true) return false;
  return Object.entries(others).every(([key, operand]: [string, unknown]) => {
    if (operand === null) return true;
    if (key === 'equals') return value === operand;
    const [own, given] = [value, operand] as (string | number)[];
    if (own === undefined || given === undefined) return false;
    if (key === 'contains') return lower(own).includes(lower(given));
    if (key === 'startsWith') return lower(own).startsWith(lower(given));
    const order = compareValues(own, given);
    return key === 'atLeast' || key === 'from' ? order >= 0 : order <= 0;
  });
}

/** A date that is not known may fall anywhere; one that is not there falls nowhere. */
function isDate(date: Row | null | undefined, { from, until, certainty, basis, absent }: Filter): boolean {
  const asksMore = [from, until, basis].some((each) => each !== undefined && each !== null);
  if (date === null || date === undefined) return absent === true && !asksMore;
  if (absent === true) return false;
  if (Array.isArray(basis) && !basis.includes(date['basis'])) return false;
  const [least, most] = [date['earliest'] ?? null, date['latest'] ?? null] as (string | null)[];
  if (certainty === 'DEFINITE') {
    const begins = typeof from !== 'string' || (least != null && least >= from);
    return begins && (typeof until !== 'string' || (most != null && most <= until));
  }
  const mayBegin = typeof from !== 'string' || most == null || most >= from;
  return mayBegin && (typeof until !== 'string' || least == null || least <= until);
}

const lower = (value: string | number) => String(value).toLowerCase();

/** Numbers by size, texts by code points, as their UTF-8 is ordered. */
export function compareValues(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return Buffer.compare(Buffer.from(String(one)), Buffer.from(String(other)));
}
