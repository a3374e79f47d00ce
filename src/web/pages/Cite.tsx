/** @jsxRuntime automatic @jsxImportSource preact */
import { citeText, type CitedText } from '../../domain/citation.ts';

interface CiteOptions {
  /** The text; null for what is none. */
  readonly text: CitedText | null;
  readonly id: string;
  readonly version: string | null;
  /** The public address of the page; null where none is set. */
  readonly address: string | null;
}

/** Two things to cite: the text itself, and our record of it. */
export function Cite({ text, id, version, address }: CiteOptions) {
  const cited = text === null ? null : citeText(text);
  const where = address ?? 'opens only on this machine';
  return (
    <section>
      <h2 id="cite">Cite</h2>
      {cited !== null && (
        <>
          <h3>The text</h3>
          <p class="quoted">{cited.text}</p>
          <details>
            <summary>BibTeX</summary>
            <pre>{cited.bibtex}</pre>
          </details>
          <details>
            <summary>CSL JSON</summary>
            <pre>{cited.csl}</pre>
          </details>
        </>
      )}
      <h3>Our record</h3>
      <p class="quoted">
        Policytrail, {id}, dataset version {version ?? 'unknown'}, {where}.
      </p>
    </section>
  );
}
