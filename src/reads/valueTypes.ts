/** The types whose variable is a value and no node or relationship: no query of its own can start from it. */
export const valueTypes: ReadonlySet<string> = new Set(['EventComparison', 'Path']);
