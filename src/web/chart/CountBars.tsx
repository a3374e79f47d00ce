/** @jsxRuntime automatic @jsxImportSource preact */

/** How many there are of something. */
export interface BarCount {
  readonly name: string;
  readonly href: string | null;
  readonly count: number;
}

/** Counts as bars with their numbers, the way they come. */
export function CountBars({ counts }: { readonly counts: readonly BarCount[] }) {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ol class="plain-list bars">
      {counts.map(({ name, href, count }) => (
        <li>
          <span class="span-name">{href === null ? name : <a href={href}>{name}</a>}</span>
          <svg class="span plain" width="100%" height="20" aria-hidden="true">
            <rect class="sure" x="0" y="3" width={`${(count / most) * 100}%`} height="14" />
          </svg>
          <span class="count">{count}</span>
        </li>
      ))}
    </ol>
  );
}
