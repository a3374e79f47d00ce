/** @jsxRuntime automatic @jsxImportSource preact */
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { WhatIsKeptTogetherDocument, type WhatIsKeptTogetherQuery } from '../../../client/operations.generated.ts';
import { readStyleSheet } from '../../pages/keptFile.ts';
import type { Visit } from '../../pages/visit.ts';
import type { PageRoute } from '../../pages/webPage.ts';
import { collectionAddress } from '../../pages/collectionAddress.ts';
import { keptAddress } from '../../pages/keptAddress.ts';
import { namedThings } from '../ask/namedThings.ts';
import { thingPath } from '../ask/AnswerTable.tsx';

type Kept = WhatIsKeptTogetherQuery['nodes'][number];
type Said = Extract<NonNullable<Kept>, { readonly sentence: string }>;

/** `/collection`: things kept together in an address, each with what texts say of it. */
export const collection: PageRoute = {
  path: '/collection',
  takes: { id: 'often' },
  answer: async (visit) => {
    const ids = idsOf(visit);
    if (ids.join() !== visit.query.getAll('id').join()) return { redirect: collectionAddress(ids) };
    if (ids.length === 0) return { title: 'Collection', main: <Empty add={await addForm(visit, ids)} /> };
    const [{ nodes }, add] = await Promise.all([visit.ask(WhatIsKeptTogetherDocument, { ids }), addForm(visit, ids)]);
    return { title: 'Collection', main: <Collected nodes={nodes} visit={visit} ids={ids} add={add} /> };
  },
};

/** `/collection.html`: the same as one file that needs nothing else, to be taken away. */
export const collectionFile: PageRoute = {
  path: '/collection.html',
  takes: { id: 'often' },
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
            <Collected nodes={nodes} visit={visit} ids={ids} away />
          </main>
        </body>
      </html>
    );
    const body = `<!doctype html>\n${renderToString(document)}\n`;
    return { type: 'text/html; charset=utf-8', body, fileName: 'policytrail-collection.html' };
  },
};

/** The ids that the address names, each once; the address of a thing's page stands for its id. */
function idsOf({ query }: Visit): readonly string[] {
  return [...new Set(query.getAll('id').map(idIn))].filter((id) => id !== '');
}

/** `person:ada` of `http://127.0.0.1:4000/person/ada#said`; any other text as it is. */
function idIn(text: string): string {
  const [, type, slug] = /\/([a-z-]+)\/([a-z\d-]+)(?:[?#].*)?$/.exec(text.trim()) ?? [];
  return type === undefined || slug === undefined ? text.trim() : `${type}:${slug}`;
}

function Empty({ add }: { readonly add: VNode }) {
  return (
    <>
      <h1>Collection</h1>
      <p>
        Things are kept together in the address: <code>/collection?id=…&amp;id=…</code>. Nothing is stored; keep the
        address. The page of a thing has a link that begins one.
      </p>
      {add}
    </>
  );
}

/** A form that puts one thing more beside those that are kept. */
async function addForm(visit: Visit, ids: readonly string[]) {
  const things = await namedThings(visit, ['Node']);
  return (
    <form class="fields not-on-paper" action="/collection" aria-label="Put another thing beside them">
      {ids.map((id) => (
        <input type="hidden" name="id" value={id} />
      ))}
      <div class="field">
        <label for="id">Another thing: its id, or the address of its page</label>
        <input id="id" name="id" required list="things" />
      </div>
      <button type="submit">Add</button>
      <datalist id="things">
        {(things.get('Node') ?? []).map(({ id, name }) => (
          <option value={id} label={name} />
        ))}
      </datalist>
    </form>
  );
}

interface CollectedProps {
  readonly nodes: readonly Kept[];
  readonly visit: Visit;
  readonly ids: readonly string[];
  /** The form that adds to it, where it is read here. */
  readonly add?: VNode;
  /** Whether it is read without this server: links then lead to the public address, or nowhere. */
  readonly away?: boolean;
}

function Collected({ nodes, visit, ids, add, away = false }: CollectedProps) {
  const { site, version } = visit;
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
          <a class="button" href={collectionAddress(ids, '.html')}>
            Take away as one file
          </a>
        </p>
      )}
      {add}
      {shown.map((node) => (
        <section>
          <h2>
            <a href={link(node.id)}>{'name' in node ? node.name : 'sentence' in node ? node.sentence : node.id}</a>
          </h2>
          <p class="kind">
            {node.__typename} · <code>{node.id}</code>
            {!away && (
              <span class="not-on-paper">
                {' · '}
                <a href={collectionAddress(ids.filter((id) => id !== node.id))}>leave it out</a>
              </span>
            )}
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
              : `, ${site.publicUrl}${keptAddress(thingPath(node.id) ?? '', version)}`}
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
