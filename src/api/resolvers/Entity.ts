import { RowSource } from '../resolveField.ts';

/** Inherited by every type that has names. */
export const Entity = {
  identifiers(source: unknown): readonly { readonly scheme: string; readonly value: string }[] {
    if (!(source instanceof RowSource)) return [];
    const { identifierSchemes, identifierValues } = source.row.values;
    const values = listOf(identifierValues);
    return listOf(identifierSchemes).map((scheme, at) => ({ scheme, value: values[at] ?? '' }));
  },
};

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
