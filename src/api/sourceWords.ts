import {
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { fieldsOf } from './field/fieldsOf.ts';

/** The fields that hold words of texts, and not ours: `Type.field`. */
export const wordsOfTexts: ReadonlySet<string> = new Set([
  'Article.title',
  'Citation.bibtex',
  'Citation.csl',
  'Citation.text',
  'Damage.printed',
  'Name.text',
  'Observation.phrase',
  'PartialDate.phrase',
  'Passage.anchor',
  'Passage.exact',
  'SearchEdge.matchedName',
  'Statement.words',
  'Term.text',
]);

/** Words of a text: never ours, and never a thing to do. */
export interface Quoted {
  readonly quoted: string;
}

/** What is selected of an object: sets of fields, each with the type of which it selects. */
type Selected = readonly (readonly [GraphQLNamedType, SelectionSetNode])[];

/** What stands under a response key: words of a text under one of the types of which it is selected, or an object. */
interface Key {
  readonly quoted: boolean;
  readonly below: Selected;
}

/** The answer of a valid document, with all words of texts in it set apart as `{ quoted: "…" }`. */
export function quoteSources(schema: GraphQLSchema, document: DocumentNode, data: unknown): unknown {
  const query = schema.getQueryType();
  const root = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  return query == null || root === undefined ? data : quoteValue(data, [[query, root.selectionSet]]);

  function quoteValue(value: unknown, selected: Selected): unknown {
    if (Array.isArray(value)) return value.map((each) => quoteValue(each, selected));
    if (typeof value !== 'object' || value === null) return value;
    const keys = new Map<string, Key>();
    for (const each of selected) gather(keys, ...each);
    return Object.fromEntries(Object.entries(value).map(([key, found]) => [key, quoteKey(keys.get(key), found)]));
  }

  function quoteKey(key: Key | undefined, value: unknown): unknown {
    if (key === undefined || value === null) return value;
    if (key.quoted && typeof value === 'string') return { quoted: value } satisfies Quoted;
    return quoteValue(value, key.below);
  }

  function gather(keys: Map<string, Key>, owner: GraphQLNamedType, { selections }: SelectionSetNode): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        const { quoted = false, below = [] } = keys.get(key) ?? {};
        const type = fieldsOf(owner)[node.name.value]?.type;
        const inner = type === undefined || node.selectionSet === undefined ? [] : [node.selectionSet];
        keys.set(key, {
          quoted: quoted || wordsOfTexts.has(`${owner.name}.${node.name.value}`),
          below: [...below, ...inner.map((set) => [getNamedType(type ?? owner), set] as const)],
        });
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentNamed(node.name.value);
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      gather(keys, (condition === undefined ? null : schema.getType(condition)) ?? owner, fragment.selectionSet);
    }
  }

  function fragmentNamed(name: string) {
    const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    return fragments.find((each) => each.name.value === name);
  }
}

/** A document that asks for the same but for whole places of texts, in whatever name it asks for them. */
export function withoutExactWords(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const info = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name }) => (`${info.getParentType()?.name ?? ''}.${name.value}` === 'Passage.exact' ? null : undefined),
    }),
  );
}
