/** A day, kept apart from text so that it reaches the graph as a date. */
export interface DateValue {
  /** YYYY-MM-DD */
  readonly date: string;
}

/** A value as the rest of the program sees it. Whole numbers are integers in the graph. */
export type Value = string | number | boolean | null | DateValue | readonly Value[] | { readonly [key: string]: Value };
