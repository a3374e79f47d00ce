/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToString } from 'preact-render-to-string';
import { WhatIsKeptTogetherDocument, type WhatIsKeptTogetherQuery } from '../../../client/operations.generated.ts';
import { readStyleSheet } from '../../pages/keptFile.ts';
import type { Visit } from '../../pages/visit.ts';
import type { PageRoute } from '../../pages/webPage.ts';
import { thingPath } from '../ask/AnswerTable.tsx';

type Kept = WhatIsKeptTogetherQuery['nodes'][number];
type Said = Extract<NonNullable<Kept>, { readonly sentence: string }>;

/** `/collection`: things kept together in an address, each with what texts say of it. */
export const collection: PageRoute = {
  path: '/collection',
  answer: async (visit) => {
    const ids = idsOf(visit);
    if (ids.length === 0) return { title: 'Collection', main: <Empty /> };
    const { nodes } = await visit.ask(WhatIsKeptTogetherDocument, { ids });
    return { title: 'Collection', main: <Collected nodes={nodes} visit={visit} /> };
  },
};

/** `/collection.html`: the same as one file that needs nothing else, to be taken away. */
export const collectionFile: PageRoute = {
  path: '/collection.html',
  answer: async (visit) => {
    const ids = idsOf(visit);
    if (ids.length === 0) return { redirect: '/collection' };
    const { nodes } = await visit.ask(WhatIsKeptTogetherDocument, { ids });
    const document = (
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'" />
          <title>Collection · Policytrail</title>
          <style dangerouslySetInnerHTML={{ __html: readStyleSheet().text }} />
        </head>
        <body>
          <main>
            <Collected nodes={nodes} visit={visit} away />
          </main>
        </body>
      </html>
    );
    const body = `<!doctype html>\n${renderToString(document)}\n`;
    return { type: 'text/html; charset=utf-8', body, fileName: 'policytrail-collection.html' };
  },
};

function idsOf({ query }: Visit): readonly string[] {
  return query.getAll('id').filter((id) => id !== '');
}

function Empty() {
  return (
    <>
      <h1>Collection</h1>
      <p>
        Things are kept together in the address: <code>/collection?id=…&amp;id=…</code>. Nothing is stored; keep the
        address.
      </p>
    </>
  );
}

interface CollectedProps {
  readonly nodes: readonly Kept[];
  readonly visit: Visit;
  /** Whether it is read without this server: links then lead to the public address, or nowhere. */
  readonly away?: boolean;
}

function Collected({ nodes, visit, away = false }: CollectedProps) {
  const { site, version, query } = visit;
  const prefix = away ? site.publicUrl : '';
  const link = (id: string) => (prefix === null || thingPath(id) === null ? undefined : `${prefix}${thingPath(id)}`);
  const shown = nodes.filter((each) => each !== null);
  return (
    <>
      <h1>Collection</h1>
      <p class="lead">
        {shown.length} {shown.length === 1 ? 'thing' : 'things'}, as of version <code>{version}</code>.
      </p>
      {!away && (
        <p class="not-on-paper">
          <a class="button" href={`/collection.html?${query.toString()}`}>
            Take away as one file
          </a>
        </p>
      )}
      {shown.map((node) => (
        <section>
          <h2>
            <a href={link(node.id)}>{'name' in node ? node.name : 'sentence' in node ? node.sentence : node.id}</a>
          </h2>
          <p class="kind">
            {node.__typename} · <code>{node.id}</code>
          </p>
          {'sentence' in node && <Claimed claim={node} link={link} />}
          {'claims' in node && (
            <ul>
              {node.claims.nodes.map((claim) => (
                <li>
                  {claim.sentence}
                  <Claimed claim={claim} link={link} />
                </li>
              ))}
            </ul>
          )}
          {'gaps' in node && node.gaps.length > 0 && (
            <>
              <h3>What no text says</h3>
              <ul>
                {node.gaps.map(({ question }) => (
                  <li>{question}</li>
                ))}
              </ul>
            </>
          )}
          <p class="small quiet">
            Cite: Policytrail, {node.id}, dataset version {version}
            {site.publicUrl === null
              ? ', opens only on this machine'
              : `, ${site.publicUrl}${thingPath(node.id) ?? ''}`}
            .
          </p>
        </section>
      ))}
    </>
  );
}

interface ClaimedProps {
  readonly claim: Pick<Said, 'attributedTo' | 'evidence' | 'modality'>;
  readonly link: (id: string) => string | undefined;
}

function Claimed({ claim: { attributedTo, evidence, modality }, link }: ClaimedProps) {
  return (
    <div class="small quiet">
      {attributedTo.map(({ actor }) => actor.name).join(', ')} · {modality.toLowerCase()}
      {evidence.map(({ passage: { article, start, end, anchor, paraphrase } }) => (
        <div>
          <a href={link(article.id) === undefined ? undefined : `${link(article.id)}#${start}-${end}`}>
            {article.name}
          </a>
          , {start}–{end}: <span class="quoted">“{anchor} …”</span> {paraphrase}
        </div>
      ))}
    </div>
  );
}
