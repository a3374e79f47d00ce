/** With up to so many facts in doubt every world is looked at: 256 at most. */
const everyWorldUpTo = 8;

/**
 * The worlds between what is surely and what is possibly known: sets of facts that hold all of `sure` and some of
 * `possible` (which has all of `sure`), each in the order of `possible`. With more than eight facts in doubt only the
 * worlds that have at most two of them, or lack at most two: enough for {@link foldBounds}, where two accounts beside
 * the sure ones decide each bound.
 */
export const worldsBetween = <Fact>(
  sure: readonly Fact[],
  possible: readonly Fact[],
  limit: number = everyWorldUpTo,
): readonly (readonly Fact[])[] => {
  const surely = new Set(sure);
  const doubtful = possible.filter((fact) => !surely.has(fact));
  if (doubtful.length <= limit) return subsets(doubtful).map((some) => worldWith(possible, [...sure, ...some]));
  const few = subsetsUpToTwo(doubtful);
  return [
    ...few.map((some) => worldWith(possible, [...sure, ...some])),
    ...few.map((lacking) => possible.filter((fact) => !lacking.includes(fact))),
  ];
};

const worldWith = <Fact>(possible: readonly Fact[], some: readonly Fact[]): readonly Fact[] => {
  const world = new Set(some);
  return possible.filter((fact) => world.has(fact));
};

const subsets = <Fact>(facts: readonly Fact[]): readonly (readonly Fact[])[] =>
  facts.reduce<(readonly Fact[])[]>((sets, fact) => [...sets, ...sets.map((set) => [...set, fact])], [[]]);

const subsetsUpToTwo = <Fact>(facts: readonly Fact[]): readonly (readonly Fact[])[] => [
  [],
  ...facts.map((fact) => [fact]),
  ...facts.flatMap((fact, index) => facts.slice(index + 1).map((other) => [fact, other])),
];
