/** @jsxRuntime automatic @jsxImportSource preact */

/** How sure an answer is, or why there is none. */
export type Standing = 'DEFINITE' | 'POSSIBLE' | 'SURELY_NOT' | 'NOT_STATED' | 'NOT_ASKED';

export const standingWords: Readonly<Record<Standing, string>> = {
  DEFINITE: 'surely',
  POSSIBLE: 'possibly',
  SURELY_NOT: 'surely not',
  NOT_STATED: 'no text says',
  NOT_ASKED: 'not asked',
};

/**
 * The sign of a standing: each has a shape of its own, so that none needs its colour. It says nothing to a reader's
 * ear.
 */
export function Mark({ standing, tone }: { readonly standing: Standing; readonly tone: string }) {
  return (
    <svg
      class={`mark ${standing === 'DEFINITE' || standing === 'POSSIBLE' ? tone : 'none'}`}
      width="16"
      height="16"
      aria-hidden="true"
    >
      {markShapes[standing]}
    </svg>
  );
}

/** What is drawn of each, in a square of 16. */
export const markShapes = {
  DEFINITE: <rect class="solid" x="1.5" y="1.5" width="13" height="13" />,
  POSSIBLE: <circle class="hollow" cx="8" cy="8" r="6" stroke-dasharray="3 2" />,
  SURELY_NOT: <path class="stroke" d="M3 3L13 13M13 3L3 13" />,
  NOT_STATED: <circle class="solid" cx="8" cy="8" r="1.8" />,
  NOT_ASKED: <path class="stroke" d="M3 8H13" stroke-dasharray="2 2" />,
} as const;

/** What the signs mean. */
export function MarkLegend() {
  return (
    <ul class="in-a-row small" aria-label="Signs">
      {(Object.keys(standingWords) as Standing[]).map((standing) => (
        <li>
          <Mark standing={standing} tone="plain" /> {standingWords[standing]}
        </li>
      ))}
    </ul>
  );
}
