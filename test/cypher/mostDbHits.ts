/**
 * The most dbHits that a text may cost whose budget is `budget`: half as much again. Neo4j plans by samples of its
 * indexes, and loads that went before leave other samples: one piece measured 61 after one load and 76 in a whole run.
 */
export function mostDbHits(budget: number): number {
  return Math.ceil(1.5 * budget);
}
