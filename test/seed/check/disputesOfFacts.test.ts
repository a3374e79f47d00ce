import { expect, it } from 'vitest';
import { firstDay } from '../../../src/domain/day.ts';
import type { DateValue, Value } from '../../../src/graph/value.ts';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { graphOfSeed } from '../../../src/seed/graphOfSeed.ts';
import { fictionalSeed } from '../seedCopy.ts';

interface Thing {
  readonly properties: Readonly<Record<string, Value>>;
}

const flags = ['disputed', 'contradicted'] as const;

/** The kinds of the disputes in which some claims stood beside another account, by what was known on a day. */
function kindsOn(knownAt: string, claimIds: ReadonlySet<string>, disputes: readonly Dispute[]): readonly string[] {
  return disputes
    .filter(({ accounts }) => {
      const known = accounts.filter(({ knownFrom }) => knownFrom <= knownAt);
      return known.length > 1 && known.some(({ id }) => claimIds.has(id));
    })
    .map(({ kind }) => kind);
}

interface Dispute {
  readonly kind: string;
  readonly accounts: readonly { readonly id: string; readonly knownFrom: string }[];
}

it.each([
  ['the fictional seed', fictionalSeed, [...flags]],
  ['the seed', 'seed', ['disputed']],
])(
  'each fact of %s is disputed and contradicted as its disputes say, on each day of knowing',
  (_, directory, some) => {
    const { seed, digest } = checkSeed({ directory, sourcesDirectory: null });
    const { nodes, relationships } = graphOfSeed(seed, digest);
    const live = seed.claims.filter(({ value }) => value.status === 'ACCEPTED' && value.retracted === undefined);
    const nodesById = new Map(nodes.map((node) => [node.id, node]));
    const dayOf = (id: string) => {
      const day = nodesById.get(id)?.properties['knownFromEarliest'] as DateValue | undefined;
      return day?.date ?? firstDay;
    };
    const days = new Map(live.map(({ id }) => [id, dayOf(id)]));
    const disputes = nodes
      .filter(({ labels }) => labels.includes('Dispute'))
      .map(({ id, properties }) => ({
        kind: properties['kind'] as string,
        accounts: relationships
          .filter(({ type, to }) => type === 'ACCOUNT_IN' && to === id)
          .flatMap(({ from }) => (days.has(from) ? [{ id: from, knownFrom: days.get(from) ?? '' }] : [])),
      }));
    const facts = [...nodes, ...relationships].filter(
      ({ properties }: Thing) => properties['history'] !== undefined && properties['rule'] === undefined,
    );
    const found = new Set<string>();
    const wrong: string[] = [];
    for (const { properties } of facts as readonly Thing[]) {
      const claimIds = new Set([properties['claimIds'], properties['dateClaimIds'] ?? []].flat() as string[]);
      const own = disputes.filter(({ accounts }) => accounts.some(({ id }) => claimIds.has(id)));
      const lines = properties['history'] as readonly string[];
      for (const knownAt of new Set(days.values())) {
        const line = lines.findLast((each) => each.slice(0, 10) <= knownAt);
        if (line === undefined) continue;
        const kinds = kindsOn(knownAt, claimIds, own);
        const told = flags.filter((flag) => line.split(' ').includes(flag));
        told.forEach((flag) => found.add(flag));
        const follows = flags.filter(
          (flag) => kinds.length > 0 && (flag === 'disputed' || kinds.includes('CONTRADICTION')),
        );
        if (told.join() !== follows.join()) wrong.push(`${[...claimIds].join(' ')} on ${knownAt}: ${line}`);
      }
    }
    expect(wrong).toEqual([]);
    expect([...found].sort()).toEqual(some.toSorted());
  },
  120_000,
);
