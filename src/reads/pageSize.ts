/** Rows of a page where the caller names no number. */
const defaultPageSize = 20;

/** The rows of a page, from the `first` of its field. */
export function pageSize(first: unknown): number {
  return typeof first === 'number' ? first : defaultPageSize;
}
