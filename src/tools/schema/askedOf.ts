import { type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import { hasMark } from './marks.ts';
import { lowerFirst } from './nouns.ts';
import type { Composite, Written } from './written.ts';

/** What a filter asks of a field of a type. */
export interface FilteredField {
  readonly name: string;
  /** The type of the filter's field, as text. */
  readonly type: string;
  readonly sentence: string;
  /** The type of the objects that the field leads to, which need a filter, too; null where it gives a value. */
  readonly leadsTo: string | null;
  readonly list: boolean;
  /** Whether lists can be ordered by it: one value, of which there are more than two. */
  readonly ordered: boolean;
}

/**
 * What a filter asks of the fields of a type, in their order. Not asked is what is marked `@unfiltered`, itself or its
 * type; a field that cannot be read without arguments; a list of words; a scalar of which there is no filter.
 */
export function askedOf(type: Composite, written: Written): readonly FilteredField[] {
  return (type.fields ?? []).flatMap((field) => askedOfField(field, written) ?? []);
}

function askedOfField(field: FieldDefinitionNode, { types, enums, inputs }: Written): FilteredField | null {
  const { named, list } = targetOf(field.type);
  const target = types.get(named) ?? enums.get(named);
  const needed = field.arguments?.some((each) => each.type.kind === Kind.NON_NULL_TYPE && each.defaultValue == null);
  if (hasMark(field, 'unfiltered') || (target !== undefined && hasMark(target, 'unfiltered')) || needed === true) {
    return null;
  }
  const name = field.name.value;
  const sentence = field.description?.value ?? '';
  const value = { name, sentence, leadsTo: null, list, ordered: !list };
  if (name === 'id') return { ...value, type: '[ID!]', sentence: 'Any of these ids.' };
  if (enums.has(named)) return { ...value, type: `[${named}!]`, sentence: `Any of these: ${lowerFirst(sentence)}` };
  if (types.has(named) && !inputs.has(`${named}Filter`)) {
    const type = list ? `${named}ListFilter` : `${named}Filter`;
    return { ...value, type, leadsTo: named, ordered: false };
  }
  if (list) return null;
  if (named === 'Boolean') return { ...value, type: named, ordered: false };
  return inputs.has(`${named}Filter`) ? { ...value, type: `${named}Filter` } : null;
}

/** The type that a field leads to in the end, and whether by a list. */
function targetOf(type: TypeNode): { readonly named: string; readonly list: boolean } {
  if (type.kind === Kind.NAMED_TYPE) return { named: type.name.value, list: false };
  const inner = targetOf(type.type);
  return type.kind === Kind.LIST_TYPE ? { ...inner, list: true } : inner;
}
