import { z } from 'zod';
import type { Properties } from '../rows/desiredGraph.ts';
import type { Key, Said } from './kind/key.ts';
import { oneOf } from './shape/scalar.ts';

type Shape = z.ZodDefault<z.ZodArray<z.ZodType<string>>>;

/**
 * Which of its keys a thing has from a public register, and from no text. Public numbers always are: no file needs to
 * say so of them.
 */
export function fromRegister(keys: readonly string[]): Key<Shape> {
  return {
    shape: z.array(oneOf('key that a register can give', keys)).default([]),
    names: () => ({ properties: ['fromRegister'] }),
    write: (given, { said }) => {
      const all = [...new Set([...given.map(String), ...(hasNumbers(said) ? ['identifiers'] : [])])].sort();
      return { properties: all.length === 0 ? {} : { fromRegister: all } };
    },
    read: ({ node }) => {
      const all = node.properties['fromRegister'];
      return Array.isArray(all) ? all.filter((key: unknown) => key !== 'identifiers') : undefined;
    },
  };
}

function hasNumbers({ identifiers }: Said): boolean {
  return Array.isArray(identifiers) && identifiers.length > 0;
}

/** Whether a thing has a key from a register. */
export function isFromRegister({ fromRegister: keys }: Said, key: string): boolean {
  return Array.isArray(keys) && keys.includes(key);
}

/** What a relationship or a name has that stands in a register. */
export const inRegister: Properties = { basis: 'REGISTER' };

/** The same of the relationships of a key, where the thing has that key from a register. */
export function registered(key: string): (said: Said) => Properties {
  return (said) => (isFromRegister(said, key) ? inRegister : {});
}
