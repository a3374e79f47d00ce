/** When something held: the bounds of its beginning and of its end; null is open. */
export interface PeriodBounds {
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
}

/** A period in words, with what is not known of it. */
export function tellPeriod({ fromEarliest, fromLatest, untilEarliest, untilLatest }: PeriodBounds): string {
  const began = tellBound('began', fromEarliest, fromLatest) ?? 'when it began is not known';
  const ended = tellBound('ended', untilEarliest, untilLatest) ?? 'that it ended is not known';
  return `${began}; ${ended}`;
}

function tellBound(verb: string, earliest: string | null, latest: string | null): string | null {
  if (earliest !== null && latest !== null) {
    return earliest === latest ? `${verb} on ${earliest}` : `${verb} between ${earliest} and ${latest}`;
  }
  if (latest !== null) return `${verb} on ${latest} or before`;
  return earliest === null ? null : `${verb} on ${earliest} or after, if it did`;
}
