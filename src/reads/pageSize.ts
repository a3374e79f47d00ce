/** Rows of a page where the caller names no number. */
const defaultPageSize = 20;

/** The rows of a page, from the `first` or `last` of its field. */
export function pageSize({ first, last }: Readonly<Record<string, unknown>>): number {
  if (typeof first === 'number') return first;
  return typeof last === 'number' ? last : defaultPageSize;
}

/** Whether a page is counted from the end of its list. */
export function isBackward({ first, last }: Readonly<Record<string, unknown>>): boolean {
  return typeof last === 'number' && typeof first !== 'number';
}
