/** @jsxRuntime automatic @jsxImportSource preact */
import { citeText, type CitedText } from '../../domain/citation.ts';
import { thingAddress } from './thingAddress.ts';
import type { Visit } from './visit.ts';

interface CiteOptions {
  /** The text; null for what is none. */
  readonly text: CitedText | null;
  readonly id: string;
  readonly visit: Pick<Visit, 'site' | 'version'>;
}

/** Two things to cite: the text itself, and our record of it. */
export function Cite({ text, id, visit: { site, version } }: CiteOptions) {
  const cited = text === null ? null : citeText(text);
  const where = site.publicUrl === null ? 'opens only on this machine' : site.publicUrl + thingAddress(id);
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
