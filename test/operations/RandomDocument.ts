import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  print,
} from 'graphql';
import type { PieceIndex } from '../../src/reads/pieceIndex.ts';
import type { Random } from './Random.ts';
import { type KnownIds, randomValue } from './randomValue.ts';

/** What documents are made from. */
export interface Vocabulary {
  readonly schema: GraphQLSchema;
  readonly index: PieceIndex;
  readonly ids: KnownIds;
}

const deepest = 6;
const mostRelations = 6;
const aliases = ['one', 'other', 'again'];

/**
 * One document made at random, with its variables. It may be invalid: fields of one name may not fit together, and a
 * fragment from above a day may forget it.
 */
export class RandomDocument {
  readonly text: string;
  readonly variables: Record<string, unknown> = {};
  readonly #declared: string[] = ['$yes: Boolean = true', '$no: Boolean = false'];
  readonly #fragments = new Map<string, { readonly type: string; readonly text: string }>();
  #relations = 0;
  /** Whether a day of knowledge was given: fields below it must be given one, too. */
  #dated = false;
  readonly #random: Random;
  readonly #words: Vocabulary;

  constructor(random: Random, words: Vocabulary) {
    this.#random = random;
    this.#words = words;
    if (random.chance(0.5)) this.variables['yes'] = random.chance(0.5);
    const query = words.schema.getQueryType();
    if (query == null) throw new Error('the schema has no questions');
    const roots = Array.from({ length: 1 + random.below(2) }, (_each, at) =>
      this.#field(
        query,
        random.pick(Object.values(query.getFields()).filter(({ name }) => words.index.isRelation('Query', name))),
        0,
        at === 0 ? null : `root${at}`,
      ),
    );
    const fragments = [...this.#fragments].map(([name, { type, text }]) => `fragment ${name} on ${type} ${text}`);
    this.text = [`query Random(${this.#declared.join(', ')}) { ${roots.join(' ')} }`, ...fragments].join('\n');
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const random = this.#random;
    if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const objects = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const parts = [
      random.chance(0.3) || leaves.length === 0 ? '__typename' : this.#field(type, random.pick(leaves), depth, null),
    ];
    for (let at = random.below(3); at > 0 && leaves.length > 0; at -= 1) {
      parts.push(this.#field(type, random.pick(leaves), depth, random.chance(0.1) ? random.pick(aliases) : null));
    }
    const isPage = type.name.endsWith('Connection') || type.name.endsWith('Edge');
    for (let at = isPage ? 2 : random.below(3); at > 0 && objects.length > 0 && depth < deepest; at -= 1) {
      const field = random.pick(objects);
      parts.push(this.#field(type, field, depth, random.chance(0.3) ? random.pick(aliases) : null));
      if (field.args.length > 0 && random.chance(0.2)) parts.push(this.#field(type, field, depth, `again${at}`));
    }
    if (depth < deepest && random.chance(0.4)) parts.push(this.#fragment(type, depth));
    return `{ ${parts.map((part) => part + this.#condition(part)).join(' ')} }`;
  }

  #field(owner: GraphQLNamedType, field: GraphQLField<unknown, unknown>, depth: number, alias: string | null): string {
    const type = getNamedType(field.type);
    const start = `${alias === null ? '' : `${alias}: `}${field.name}${this.#arguments(owner, field)}`;
    if (!isCompositeType(type)) return start;
    if (this.#words.index.isRelation(owner.name, field.name)) this.#relations += 1;
    const below = this.#relations > mostRelations ? deepest : depth + 1;
    return `${start} ${this.#selection(type, below)}`;
  }

  #arguments(owner: GraphQLNamedType, field: GraphQLField<unknown, unknown>): string {
    const { ids, index } = this.#words;
    const random = this.#random;
    const piece = index.relation(owner.name, field.name);
    const wanted = getNamedType(field.type).name;
    const given = field.args
      .filter(({ name, type }) => isNonNullType(type) || (name === 'knownAt' && this.#dated) || random.chance(0.4))
      .map(
        (argument) => `${argument.name}: ${this.#value(argument, randomValue(random, ids, argument, piece, wanted))}`,
      );
    this.#dated ||= given.some((each) => each.startsWith('knownAt:'));
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  }

  /** As a literal, or as a variable, with or without a default value. */
  #value(argument: GraphQLArgument, value: unknown): string {
    const random = this.#random;
    const ast = astFromValue(withoutNulls(value), argument.type);
    const literal = ast == null ? 'null' : print(ast);
    if (random.chance(0.5)) return literal;
    const name = `v${this.#declared.length}`;
    const inDefault = value !== null && random.chance(0.3);
    this.#declared.push(`$${name}: ${String(argument.type)}${inDefault ? ` = ${literal}` : ''}`);
    if (!inDefault) this.variables[name] = value;
    return `$${name}`;
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const random = this.#random;
    const condition = random.pick(this.#overlapping(type));
    const target = this.#words.schema.getType(condition) ?? type;
    const known = [...this.#fragments].filter(([, fragment]) => fragment.type === condition);
    if (known.length > 0 && random.chance(0.5)) return `...${random.pick(known)[0]}`;
    const body = this.#selection(target, depth + 1);
    if (random.chance(0.5))
      return `... ${condition === type.name && random.chance(0.5) ? '' : `on ${condition} `}${body}`;
    const name = `F${this.#fragments.size}`;
    this.#fragments.set(name, { type: condition, text: body });
    return `...${name}`;
  }

  /** The types whose fragments may stand in a selection of this type. */
  #overlapping(type: GraphQLNamedType): readonly string[] {
    if (isObjectType(type)) return [type.name, ...type.getInterfaces().map(({ name }) => name)];
    if (!isInterfaceType(type)) return [type.name];
    const { objects, interfaces } = this.#words.schema.getImplementations(type);
    const own = [type, ...type.getInterfaces(), ...interfaces];
    return [...own, ...own, ...objects].map(({ name }) => name);
  }

  #condition(part: string): string {
    if (part.endsWith('}') || part.includes('(') || !this.#random.chance(0.15)) return '';
    return this.#random.pick([' @include(if: $yes)', ' @skip(if: $no)', ' @skip(if: $yes)', ' @include(if: true)']);
  }
}

/** A value as a document may write it: `null` in a filter is for variables alone. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, each]) => each !== null);
  return Object.fromEntries(given.map(([key, each]) => [key, withoutNulls(each)]));
}
