import { foldBounds } from '../../../domain/foldBounds.ts';
import type { Extent } from '../../../domain/extent.ts';
import { entitiesOf, type Seed } from '../../layout/seed.ts';
import { partialDate } from '../../rows/dateProperties.ts';
import { dateClaimsOf } from '../changeDates.ts';
import { claimAccounts } from '../claimAccounts.ts';
import type { ClaimFact } from '../claimFacts.ts';
import { derivesRelationship, isBelievedOf } from '../isLive.ts';
import type { Ground } from './ground.ts';

/** What rules of places ask of a seed: who did what, in which office, and which places these lead to. */
export class PlaceBook {
  private readonly events: ReadonlyMap<string, { readonly kind: string; readonly status: string }>;
  private readonly offices: ReadonlyMap<string, readonly string[]>;
  private readonly bodies: ReadonlyMap<string, { readonly kind: string; readonly serves: readonly string[] }>;
  private readonly wholes: ReadonlyMap<string, string | undefined>;

  private readonly seed: Seed;
  private readonly facts: ReadonlyMap<string, ClaimFact>;

  constructor(seed: Seed, facts: ReadonlyMap<string, ClaimFact>) {
    this.seed = seed;
    this.facts = facts;
    this.events = new Map(entitiesOf(seed, 'event').map(({ id, value }) => [id, value]));
    this.offices = new Map(entitiesOf(seed, 'office').map(({ id, value }) => [id, value.of]));
    this.bodies = new Map(entitiesOf(seed, 'organization').map(({ id, value }) => [id, value]));
    this.wholes = new Map(entitiesOf(seed, 'jurisdiction').map(({ id, value }) => [id, value.within]));
  }

  /** The claims of some predicates that lead to a thing, by their subjects. */
  to(object: string, ...predicates: readonly string[]): ReadonlyMap<string, readonly ClaimFact[]> {
    return this.grouped('subject', ({ value }) => value.object === object && predicates.includes(value.predicate));
  }

  /** The claims of some predicates that start from a thing, by their objects. */
  from(subject: string, ...predicates: readonly string[]): ReadonlyMap<string, readonly ClaimFact[]> {
    return this.grouped('object', ({ value }) => value.subject === subject && predicates.includes(value.predicate));
  }

  /** The extents of the dates that claims give an event. */
  datesOf(event: string): readonly Extent[] {
    return dateClaimsOf(this.seed, event, this.facts).flatMap(({ claim: { value } }) =>
      value.dateValue === null ? [] : [partialDate(value.dateValue)],
    );
  }

  /** The offices that somebody may have held on one of some dates, or at all where there is none. */
  officesOf(person: string, dates: readonly Extent[]): readonly (readonly [string, readonly ClaimFact[]])[] {
    return [...this.from(person, 'HELD_OFFICE')].filter(([, holding]) => {
      const { fromEarliest, untilLatest } = foldBounds(claimAccounts(holding));
      const mayHold = ({ earliest, latest }: Extent) =>
        (fromEarliest === null || latest === null || fromEarliest <= latest) &&
        (untilLatest === null || earliest === null || earliest < untilLatest);
      return dates.length === 0 || dates.some(mayHold);
    });
  }

  /** Whether claims say themselves where a thing is, so that no rule has to. */
  isClaimed(predicate: string, subject: string): boolean {
    return [...this.facts.values()].some(
      ({ claim }) =>
        claim.value.predicate === predicate && claim.value.subject === subject && derivesRelationship(claim),
    );
  }

  /** Whether it is an event of one of some kinds. */
  isOfKind(event: string, kinds: readonly string[]): boolean {
    return kinds.includes(this.events.get(event)?.kind ?? '');
  }

  /** The bodies and places of an office. */
  ownersOf(office: string): readonly string[] {
    return this.offices.get(office) ?? [];
  }

  /** What kind of body it is; undefined where it is none. */
  kindOf(id: string): string | undefined {
    return this.bodies.get(id)?.kind;
  }

  /** The places that a body serves. */
  servedBy(body: string): readonly string[] {
    return this.bodies.get(body)?.serves ?? [];
  }

  /** The places that a body serves, or that the whole serves of which it is a part. */
  placesOf(body: string): readonly Ground[] {
    const own = this.servedBy(body).map((place) => ({ place, premises: [] }));
    if (own.length > 0) return own;
    return [...this.from(body, 'PART_OF')].flatMap(([whole, belonging]) =>
      this.servedBy(whole).map((place) => ({ place, premises: [belonging] })),
    );
  }

  /** Whether a place lies in another by the tree. */
  liesIn(place: string, other: string): boolean {
    const whole = this.wholes.get(place);
    return whole !== undefined && (whole === other || this.liesIn(whole, other));
  }

  private grouped(
    key: 'subject' | 'object',
    matches: (claim: ClaimFact['claim']) => boolean,
  ): ReadonlyMap<string, readonly ClaimFact[]> {
    const groups = new Map<string, ClaimFact[]>();
    for (const fact of this.facts.values()) {
      const { value } = fact.claim;
      const event = this.events.get(value.subject) ?? this.events.get(value.object ?? '');
      if (!matches(fact.claim) || !isBelievedOf(fact.claim, event?.status)) continue;
      const at = value[key] ?? '';
      groups.set(at, [...(groups.get(at) ?? []), fact]);
    }
    return groups;
  }
}
