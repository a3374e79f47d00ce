import type { PlaceRule } from '../../../domain/placeRule.ts';
import { entitiesOf, type Seed } from '../../layout/seed.ts';
import type { DesiredRelationship } from '../../rows/desiredGraph.ts';
import type { ClaimFact } from '../claimFacts.ts';
import { foldFact } from '../foldFact.ts';
import { firstOf, lastOf } from '../knownFrom.ts';
import type { Ground } from './ground.ts';
import { PlaceBook } from './PlaceBook.ts';
import { rulesOfEvents, rulesOfLaws, type PlaceRules } from './placeRules.ts';

/** The rule that places something, and all by which it does. */
interface Placement {
  readonly rule: PlaceRule;
  readonly grounds: readonly Ground[];
}

/**
 * Where events took place, and whose laws are, by rule: only where no claim says so. Which rule counts is decided once,
 * over all claims that count; since when it is known follows from its premises. No article says it, so it counts none.
 */
export function placedByRule(seed: Seed, facts: ReadonlyMap<string, ClaimFact>): readonly DesiredRelationship[] {
  const book = new PlaceBook(seed, facts);
  const relationships = (type: string, things: readonly { readonly id: string }[], rules: PlaceRules) =>
    things.flatMap(({ id }) => {
      const placement = placementOf(book, type, id, rules);
      if (placement === null) return [];
      return widestOf(book, placement).map((to) => relationshipOf(type, id, to, placement, facts));
    });
  return [
    ...relationships('TOOK_PLACE_IN', entitiesOf(seed, 'event'), rulesOfEvents),
    ...relationships('LAW_OF', entitiesOf(seed, 'law'), rulesOfLaws),
  ];
}

function placementOf(book: PlaceBook, type: string, id: string, rules: PlaceRules): Placement | null {
  if (book.isClaimed(type, id)) return null;
  for (const [rule, groundsOf] of rules) {
    const grounds = groundsOf(book, id);
    if (grounds.length > 0) return { rule, grounds };
  }
  return null;
}

/** What two bodies do together belongs to the place of both, where one lies in the other. */
function widestOf(book: PlaceBook, { grounds }: Placement): readonly string[] {
  const places = [...new Set(grounds.map(({ place }) => place))].sort();
  return places.filter((place) => !places.some((other) => book.liesIn(place, other)));
}

function relationshipOf(
  type: string,
  from: string,
  to: string,
  { rule, grounds }: Placement,
  facts: ReadonlyMap<string, ClaimFact>,
): DesiredRelationship {
  const here = grounds.filter(({ place }) => place === to);
  const claimIds = new Set(here.flatMap(({ premises }) => premises.flat().map(({ claim }) => claim.id)));
  const fact = foldFact({ saying: here.flatMap(inference), dating: [], accountsOf: () => noTime }, facts);
  return {
    type,
    from,
    to,
    properties: { rule, ...fact, claimIds: [...claimIds].sort() },
  };
}

const noTime = { from: [], until: [], observed: [] };

/**
 * A ground as one claim that we infer: known as soon as one claim of each of its lists is, said by no article, and
 * unsure where all claims of one of them are.
 */
function inference({ premises }: Ground): readonly ClaimFact[] {
  const known = lastOf(premises.map((claims) => firstOf(claims.map((claim) => claim.known))));
  const unsure = premises.some((claims) => claims.every((claim) => claim.unsure));
  return (premises[0] ?? []).slice(0, 1).map(({ claim: { value, ...rest } }) => {
    const claim = { ...rest, value: { ...value, modality: 'INFERRED' as const } };
    return { claim, known, supports: [], rivals: [], unsure };
  });
}
