import { entitiesOf, type Seed } from './layout/seed.ts';
import { gapsToSearch } from './review/gapsToSearch.ts';
import { likelySame } from './review/likelySame.ts';
import { waiting, type Waiting } from './review/waiting.ts';

/** What waits for a person, by why it waits. */
export interface Review {
  readonly title: string;
  readonly waiting: readonly Waiting[];
}

/** All that waits for a person in a seed without faults: what only somebody who reads can settle. */
export function reviewSeed(seed: Seed): readonly Review[] {
  const open = seed.gaps.filter(({ value }) => value.closedBy === undefined);
  return [
    { title: 'Decisions that are not sure, with the claims that rest on them', waiting: unsureDecisions(seed) },
    { title: 'Proposed claims, to be accepted or rejected', waiting: proposedClaims(seed) },
    { title: 'Things that may be the same', waiting: likelySame(seed) },
    {
      title: 'Open proceedings without an outcome',
      waiting: open.flatMap((gap) => {
        const { outcomeOf, question } = gap.value;
        return outcomeOf === undefined ? [] : [waiting(gap, `${question} (${outcomeOf})`)];
      }),
    },
    { title: 'Gaps that a text may close which was not searched', waiting: gapsToSearch(seed) },
  ];
}

/** With each the claims that take a side by it. */
function unsureDecisions(seed: Seed): readonly Waiting[] {
  return entitiesOf(seed, 'decision').flatMap((decision) => {
    const { verdict, question, sides } = decision.value;
    if (verdict !== 'UNSURE') return [];
    const claims = sides.map((id) => seed.byId.get(id)).filter((claim) => claim !== undefined);
    return [
      waiting(
        decision,
        question,
        claims.map((claim) => `rests on it: ${claim.id} (${waiting(claim, '').place}): ${claim.name}`),
        ['verdict'],
      ),
    ];
  });
}

function proposedClaims(seed: Seed): readonly Waiting[] {
  return seed.claims
    .filter(({ value }) => value.status === 'PROPOSED')
    .map((claim) => waiting(claim, claim.name, [], ['status']));
}

/** A review in lines to be read by a person. */
export function printReview(reviews: readonly Review[]): string {
  return reviews
    .flatMap(({ title, waiting: items }) => [
      `${title}: ${items.length}`,
      ...items.flatMap(({ place, what, more }) => [`  ${place} ${what}`, ...more.map((line) => `    ${line}`)]),
    ])
    .join('\n');
}
