/** @jsxRuntime automatic @jsxImportSource preact */
import { plainWord } from './words.ts';

export interface RelationshipCount {
  readonly type: string;
  readonly forward: boolean;
  readonly count: number;
}

interface RelationshipCountsOptions {
  readonly counts: readonly RelationshipCount[];
}

/** How much of each kind a thing is related. */
export function RelationshipCounts({ counts }: RelationshipCountsOptions) {
  return (
    <ul class="in-a-row small">
      {counts.map(({ type, forward, count }) => (
        <li class="chip">
          {forward ? '' : '← '}
          {plainWord(type)}
          {forward ? ' →' : ''} {count}
        </li>
      ))}
    </ul>
  );
}
