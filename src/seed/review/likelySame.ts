import { editDistance } from '../../domain/editDistance.ts';
import { entitiesOf, type Placed, type Seed } from '../layout/seed.ts';
import { waiting, type Waiting } from './waiting.ts';

/** Names of so many letters may differ in one for every four of them, and in two at most. */
const lettersForOne = 4;

/** Pairs of one type whose names are alike, of which no decision says whether they are the same. */
export function likelySame(seed: Seed): readonly Waiting[] {
  const decided = entitiesOf(seed, 'decision').map(({ value }) => new Set<string>(value.between));
  const named = seed.entities
    .filter(({ labels }) => labels.includes('Entity') && !labels.includes('Article'))
    .map((entity) => ({ entity, names: namesOf(entity) }));
  return named.flatMap(({ entity, names }, index) =>
    named.slice(index + 1).flatMap(({ entity: other, names: others }) => {
      if (other.value.type !== entity.value.type || kindOf(other) !== kindOf(entity)) return [];
      if (decided.some((ids) => ids.has(entity.id) && ids.has(other.id))) return [];
      if (!names.some((name) => others.some((each) => areAlike(name, each)))) return [];
      return [waiting(entity, `may be the same as ${other.id} ("${entity.name}", "${other.name}"): decide`)];
    }),
  );
}

function namesOf({ name, value }: Placed<Seed['entities'][number]['value']>): readonly string[] {
  return [name, ...value.names.map(({ text }) => text)].map(plain);
}

/** Of a place, a body and the like: what is of two kinds is not one thing. */
function kindOf({ value }: Placed): unknown {
  return 'kind' in value ? value.kind : null;
}

/** A name without accents, signs and spaces. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function areAlike(one: string, other: string): boolean {
  const most = Math.min(2, Math.floor(Math.min(one.length, other.length) / lettersForOne) - 1);
  if (Math.abs(one.length - other.length) > Math.max(most, 0)) return false;
  // A number tells things apart, however alike the words are.
  if (one.replaceAll(/\D/g, '') !== other.replaceAll(/\D/g, '')) return false;
  return one === other || editDistance(one, other) <= most;
}
