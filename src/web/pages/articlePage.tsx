/** @jsxRuntime automatic @jsxImportSource preact */
import {
  type CitedFragment,
  WhatATextSaysDocument,
  type WhatATextSaysQuery,
} from '../../client/operations.generated.ts';
import { Damages } from './Damages.tsx';
import { CitationOf, Cite } from './Cite.tsx';
import { citations } from './citations.ts';
import { exactWordsOf } from './exactWords.ts';
import { ThingLink } from './ThingLink.tsx';
import { thingAddress } from './thingAddress.ts';
import type { PageRoute } from './webPage.ts';
import { howMany, plainWord } from './words.ts';

type Article = WhatATextSaysQuery['article'] & object;
type Place = Article['passages']['nodes'][number];

/** `/article/<slug>`: where a text comes from, how to cite it, and its places, each at `#<start>-<end>`. */
export const articlePage: PageRoute = {
  path: '/article/:slug',
  takes: { after: 'once' },
  namesThing: true,
  answer: async (visit) => {
    const { ask, parts, query, version } = visit;
    const { slug = '' } = parts;
    const asJson = slug.endsWith('.json');
    const id = `article:${asJson ? slug.slice(0, -5) : slug}`;
    const after = query.get('after');
    const { article } = await ask(WhatATextSaysDocument, { article: id, ...(after === null ? {} : { after }) });
    if (article === null) return null;
    if (asJson) {
      return { type: 'application/json; charset=utf-8', body: `${JSON.stringify({ version, article }, null, 2)}\n` };
    }
    const { nodes: places, pageInfo, totalCount } = article.passages;
    const ids = places.map((place) => place.id);
    const [words, cited] = await Promise.all([exactWordsOf(visit, ids), citations(visit, ids)]);
    return {
      title: article.name,
      alternates: [{ type: 'application/json', href: `${thingAddress(id)}.json`, title: 'The same as JSON' }],
      main: (
        <>
          <p class="kind">text</p>
          <h1>{article.title ?? article.name}</h1>
          <Origin article={article} />
          <div class="beside">
            <div>
              <h2 id="places">{howMany(totalCount, 'place')} on which claims rest</h2>
              {places.map((place) => (
                <PlaceOf place={place} exact={words.get(place.id) ?? null} cited={cited.get(place.id) ?? null} />
              ))}
              {pageInfo.hasNextPage && (
                <a href={`${thingAddress(id)}?after=${encodeURIComponent(pageInfo.endCursor ?? '')}`}>More places</a>
              )}
            </div>
            <aside>
              <Cite texts={[article.citation]} id={id} visit={visit} />
            </aside>
          </div>
        </>
      ),
    };
  },
};

function Origin({ article }: { readonly article: Article }) {
  const { byline, outlet, published, updated, truncated, duplicate, canonical, copies, sourceFile } = article;
  const { address, archivedAddress } = article;
  return (
    <>
      <p>
        {byline.map((author, at) => (
          <>
            {at > 0 && ', '}
            <ThingLink thing={author} />
          </>
        ))}
        {byline.length === 0 && 'No author named'} ·{' '}
        {outlet === null ? 'outlet not named' : <ThingLink thing={outlet} />} · {published.text}
        {published.basis !== 'STATED' && <span class="quiet"> ({plainWord(published.basis)})</span>}
        {updated !== null && <>, updated {updated.text}</>}
      </p>
      <p class="small quiet">
        File {sourceFile.fileName}
        {truncated && ' · it breaks off'}
        {address === null && archivedAddress === null && ' · no address known'}
        {address !== null && (
          <>
            {' '}
            · <a href={address}>its address</a>
          </>
        )}
        {archivedAddress !== null && (
          <>
            {' '}
            · <a href={archivedAddress}>in an archive</a>
          </>
        )}
        {duplicate && (
          <>
            {' '}
            · a copy of <ThingLink thing={canonical} />
          </>
        )}
        {copies.map((copy) => (
          <>
            {' '}
            · copied by <ThingLink thing={copy} />
          </>
        ))}
      </p>
    </>
  );
}

interface PlaceOptions {
  readonly place: Place;
  readonly exact: string | null;
  readonly cited: CitedFragment | null;
}

function PlaceOf({ place, exact, cited }: PlaceOptions) {
  const { start, end, part, anchor, paraphrase, damages, claims } = place;
  return (
    <section class="card place" id={`${start}-${end}`}>
      <h3 class="small">
        <a href={`#${start}-${end}`}>
          {plainWord(part)}, characters {start}–{end}
        </a>
      </h3>
      <blockquote>
        <p>{exact ?? <>{anchor} …</>}</p>
      </blockquote>
      <p class="small">
        {paraphrase}
        {exact === null && <span class="quiet"> The text is not at hand: these are its first words.</span>}
        <Damages damages={damages} />
      </p>
      {claims.length > 0 && (
        <ul class="small">
          {claims.map((claim) => (
            <li>
              <a href={thingAddress(claim.id)}>{claim.sentence}</a>
            </li>
          ))}
        </ul>
      )}
      {cited !== null && (
        <details class="small">
          <summary>Cite this place</summary>
          <CitationOf cited={cited} />
        </details>
      )}
    </section>
  );
}
