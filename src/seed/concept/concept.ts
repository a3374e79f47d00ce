import { z } from 'zod';
import { claims } from './claim.ts';
import { gaps } from './gap.ts';
import type { Key, Keys, Said, Thing } from './kind/key.ts';
import { property } from './kind/property.ts';
import { shapeOf, type FaultsBetweenKeys, type ShapeOf } from './kind/thing.ts';
import { fromRegister, isFromRegister } from './fromRegister.ts';
import { names } from './name.ts';
import { nameFrom } from './nameFrom.ts';
import { idOf, line, text, truth, word } from './shape/scalar.ts';

const identifierShape = z.array(z.strictObject({ scheme: word('scheme'), value: text })).default([]);

/** Public numbers, as two lists of one length. */
const identifiers: Key<typeof identifierShape> = {
  shape: identifierShape,
  names: () => ({ properties: ['identifierSchemes', 'identifierValues'] }),
  write: (given) => {
    if (given.length === 0) return {};
    const [identifierSchemes, identifierValues] = [given.map(({ scheme }) => scheme), given.map(({ value }) => value)];
    return { properties: { identifierSchemes, identifierValues } };
  },
  read: ({ node: { properties } }) => {
    const { identifierSchemes: schemes, identifierValues: values } = properties;
    if (!Array.isArray(schemes) || !Array.isArray(values)) return [];
    return schemes.map((scheme: unknown, index) => ({ scheme, value: values[index] as unknown }));
  },
};

/** What has a file of its own: its labels, its keys, and with each key what that becomes. */
export interface Concept<Type extends string = string, Shape extends z.ZodType = z.ZodType> extends Thing<Shape> {
  /** The type of its ids: `policy-state`. */
  readonly type: Type;
  /** The folder in which its files lie: the concept's word. */
  readonly folder: string;
}

/** What every file says before and after what its own concept adds. */
function allKeys<Own extends Keys>(type: string, own: Own, nameless: boolean) {
  const shapeOfName: z.ZodType<string | undefined> = nameless ? line.optional() : line;
  return {
    id: property(idOf(type)),
    name: property(shapeOfName),
    nameFrom,
    /** Whether the name is a label of ours, as no text prints it. */
    nameIsOurs: property(truth.pipe(z.literal(true, 'is true, or left out')).optional()),
    names,
    identifiers,
    ...own,
    fromRegister: fromRegister(['name', ...Object.keys(own)]),
    claims,
    gaps,
  };
}

/** A concept by what is its own; its faults are those between its keys. */
export function concept<const Type extends string, Own extends Keys>(
  head: Pick<Concept<Type>, 'type' | 'folder' | 'labels'> & {
    /** Where files may leave the name out: the key whose value then is the name. */
    readonly namedBy?: keyof Own & string;
  },
  own: Own,
  faults?: FaultsBetweenKeys<ReturnType<typeof allKeys<Own>>>,
): Concept<Type, ShapeOf<ReturnType<typeof allKeys<Own>>>> {
  const { namedBy, ...rest } = head;
  const keys = allKeys(head.type, own, namedBy !== undefined);
  const name = (said: Said) => String(said['name'] ?? said[namedBy ?? 'id']);
  return { ...rest, keys, shape: shapeOf(keys, withFaultsOfSource(faults)), name };
}

/** The faults of a concept, and those of what tells whence its keys are. */
function withFaultsOfSource<Own extends Keys>(
  faults: FaultsBetweenKeys<ReturnType<typeof allKeys<Own>>> | undefined,
): FaultsBetweenKeys<ReturnType<typeof allKeys<Own>>> {
  return (value, wrong) => {
    const said: Said = { ...value };
    const sources = [said['nameFrom'] !== undefined, said['nameIsOurs'] === true, isFromRegister(said, 'name')];
    if (sources.filter(Boolean).length > 1) {
      wrong('name', 'is from a text (nameFrom), ours (nameIsOurs) or from a register (fromRegister): say one of them');
    }
    for (const key of [said['fromRegister'] ?? []].flat().map(String)) {
      if (said[key] === undefined) wrong('fromRegister', `names ${key}, which the file does not say`);
    }
    faults?.(value, wrong);
  };
}
