/** @jsxRuntime automatic @jsxImportSource preact */
import { type RelationshipCount, RelationshipCounts } from '../pages/RelationshipCounts.tsx';
import { howMany } from '../pages/words.ts';

interface ChosenThingOptions {
  /** Null until they are told. */
  readonly counts: readonly RelationshipCount[] | null;
  readonly expanded: boolean;
  readonly onExpand: () => void;
}

/** How much the thing that is chosen is related, before it is expanded. */
export function ChosenThing({ counts, expanded, onExpand }: ChosenThingOptions) {
  if (counts === null) return <p class="small quiet">Counting what it is related to…</p>;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <RelationshipCounts counts={counts} />
      {expanded ? (
        <p class="small quiet">It is expanded.</p>
      ) : (
        <button type="button" onClick={onExpand}>
          Expand {howMany(all, 'relation')}
        </button>
      )}
    </>
  );
}
