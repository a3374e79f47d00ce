import { z } from 'zod';
import { innerOf, unwrap } from './shapeAt.ts';

/** A longer list of words is only begun: `WRITING.md` has all of it. */
const mostWords = 12;

/** What may stand where a shape is wanted: `an id of the form person:…`, `one of YES, NO`. */
export function wanted(shape: z.core.$ZodType): string {
  const told = descriptionOf(shape);
  if (told !== undefined) return told;
  const bare = unwrap(shape);
  if (bare instanceof z.ZodEnum) return oneOf(bare.options.map(String));
  if (bare instanceof z.ZodLiteral) return [...bare.values].map(String).join(' or ');
  if (bare instanceof z.ZodArray) return `a list, in each place ${wanted(bare.element)}`;
  if (bare instanceof z.ZodRecord) return `names of yours, below each ${wanted(bare.valueType)}`;
  if (bare instanceof z.ZodObject) return keysOf(bare.shape);
  if (bare instanceof z.ZodUnion) return bare.options.map(wanted).join(', or ');
  return 'a value';
}

/** The description that stands nearest to the outside. */
function descriptionOf(shape: z.core.$ZodType): string | undefined {
  const told = z.globalRegistry.get(shape)?.description;
  const inner = innerOf(shape);
  return told ?? (inner === undefined ? undefined : descriptionOf(inner));
}

function oneOf(words: readonly string[]): string {
  if (words.length <= mostWords) return `one of ${words.join(', ')}`;
  return `one of ${words.length} words, ${words.slice(0, 3).join(', ')} among them`;
}

function keysOf(shape: Readonly<Record<string, z.core.$ZodType>>): string {
  const mustBe = (key: string) => !(shape[key] as z.ZodType).safeParse(undefined).success;
  const keys = Object.keys(shape);
  const [must, may] = [keys.filter(mustBe), keys.filter((key) => !mustBe(key))];
  return `keys: ${must.join(', ')}${may.length === 0 ? '' : `${must.length === 0 ? '' : ', and '}perhaps ${may.join(', ')}`}`;
}
