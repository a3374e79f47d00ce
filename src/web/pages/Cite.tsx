/** @jsxRuntime automatic @jsxImportSource preact */
import type { CitedFragment } from '../../client/operations.generated.ts';
import { keptAddress } from './keptAddress.ts';
import { thingAddress } from './thingAddress.ts';
import type { Visit } from './visit.ts';

interface CiteOptions {
  /** The texts, or places in them, that are cited; none for what no text says. */
  readonly texts: readonly CitedFragment[];
  readonly id: string;
  readonly visit: Pick<Visit, 'site' | 'version'>;
}

/** Two things to cite: what stands in a text, and our record of it. */
export function Cite({ texts, id, visit: { site, version } }: CiteOptions) {
  const where =
    site.publicUrl === null ? 'opens only on this machine' : site.publicUrl + keptAddress(thingAddress(id), version);
  return (
    <section>
      <h2 id="cite">Cite</h2>
      {texts.length > 0 && <h3>{texts.length === 1 ? 'The text' : 'The texts'}</h3>}
      {texts.map((text) => (
        <CitationOf cited={text} />
      ))}
      <h3>Our record</h3>
      <p class="quoted">
        Policytrail, {id}, dataset version {version ?? 'unknown'}, {where}.
      </p>
    </section>
  );
}

/** A text, or a place in it, as it is cited: in words, for LaTeX, and for other programs. */
export function CitationOf({ cited }: { readonly cited: CitedFragment }) {
  return (
    <>
      <p class="quoted citation">{cited.text}</p>
      <details>
        <summary>BibTeX</summary>
        <pre>{cited.bibtex}</pre>
      </details>
      <details>
        <summary>CSL JSON</summary>
        <pre>{cited.csl}</pre>
      </details>
    </>
  );
}
