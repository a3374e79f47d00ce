import type { AskFailure } from '../api/askFailure.ts';

/** The HTTP status of a question that was not answered. */
export function failureStatus({ code }: AskFailure): number {
  if (code === 'UNAVAILABLE' || code === 'TIMED_OUT') return 503;
  return code === 'INTERNAL' ? 500 : 400;
}
