/** A row of a list, as the API gives it. */
export type CountedRow = Readonly<Record<string, unknown>>;
