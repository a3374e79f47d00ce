import type { z } from 'zod';
import type { claim } from '../concept/claim.ts';
import type { EntityOf, FileType, SeedEntity } from '../concept/concepts.ts';
import type { criterion } from '../concept/criterion.ts';
import type { damage } from '../concept/damage.ts';
import type { gap } from '../concept/gap.ts';
import type { Thing } from '../concept/kind/key.ts';
import type { name } from '../concept/name.ts';
import type { passage } from '../concept/passage.ts';
import type { termUse } from '../concept/termUse.ts';
import type { SeedFile, ValuePath } from '../file/seedFile.ts';
import type { SeedWords } from './seedWords.ts';

/** Something that has an id, and where it stands. */
export interface Placed<Value extends object = object> {
  readonly thing: Thing;
  readonly id: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly value: Value;
  readonly file: SeedFile;
  readonly path: ValuePath;
  /** The entity in whose file it stands. */
  readonly owner: SeedEntity;
}

export type PlacedThings<Of> = readonly Placed<Of extends Thing<z.ZodType, infer Value> ? Value : never>[];

/** A seed, understood and laid out: what is in it, by kind and by id. */
export interface Seed {
  readonly entities: readonly Placed<SeedEntity>[];
  readonly claims: PlacedThings<typeof claim>;
  readonly gaps: PlacedThings<typeof gap>;
  readonly criteria: PlacedThings<typeof criterion>;
  readonly passages: PlacedThings<typeof passage>;
  readonly damage: PlacedThings<typeof damage>;
  readonly termUses: PlacedThings<typeof termUse>;
  /** All of these. */
  readonly things: readonly Placed[];
  readonly byId: ReadonlyMap<string, Placed>;
  /** Nobody names them: their ids follow from what they say. */
  readonly names: PlacedThings<typeof name>;
  readonly words: SeedWords;
  /** What `examples.yaml` says; null where there is none. */
  readonly examples: object | null;
  /** What `map.yaml` says; null where there is none. */
  readonly map: object | null;
  /**
   * Whether what could not be understood may say something of a thing or of a word: laws that something must be there
   * hold nothing against it.
   */
  readonly maySay: (name: string) => boolean;
}

/** The entities of one type. */
export function entitiesOf<Type extends FileType>(seed: Seed, type: Type): readonly Placed<EntityOf<Type>>[] {
  return seed.entities.filter((placed): placed is Placed<EntityOf<Type>> => placed.value.type === type);
}
