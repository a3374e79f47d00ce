import { required } from '../field/required.ts';
import type { EntityFields } from './types.generated.ts';

/** Inherited by every type that has names. */
export const Entity: EntityFields = {
  identifiers({ values: { identifierSchemes, identifierValues } }) {
    const schemes = identifierSchemes ?? [];
    const values = identifierValues ?? [];
    return schemes.map((_scheme, at) => ({ scheme: required(schemes, at), value: required(values, at) }));
  },
};
