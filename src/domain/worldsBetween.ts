/** With up to so many facts in doubt every world is looked at: 256 at most. */
const everyWorldUpTo = 8;

/** Of more facts in doubt a world has at most so many. */
const fewest = 4;

/**
 * The worlds between what is surely and what is possibly known: sets of facts that hold all of `sure` and some of
 * `possible` (which has all of `sure`), each in the order of `possible`. With more than eight facts in doubt only the
 * worlds that have at most four of them: enough for {@link foldBounds}, where two accounts beside the sure ones decide
 * each bound, and for unsure accounts of two topics, of each of which a surer one may be all it takes to leave them
 * out.
 */
export const worldsBetween = <Fact>(
  sure: readonly Fact[],
  possible: readonly Fact[],
  limit: number = everyWorldUpTo,
): readonly (readonly Fact[])[] => {
  const surely = new Set(sure);
  const doubtful = possible.filter((fact) => !surely.has(fact));
  const most = doubtful.length <= limit ? doubtful.length : fewest;
  return subsets(doubtful, most).map((some) => {
    const world = new Set([...sure, ...some]);
    return possible.filter((fact) => world.has(fact));
  });
};

/** The subsets of some facts that have no more than `most` of them. */
const subsets = <Fact>(facts: readonly Fact[], most: number): readonly (readonly Fact[])[] =>
  facts.reduce<(readonly Fact[])[]>(
    (sets, fact) => [...sets, ...sets.filter((set) => set.length < most).map((set) => [...set, fact])],
    [[]],
  );
