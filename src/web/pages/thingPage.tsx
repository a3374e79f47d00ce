/** @jsxRuntime automatic @jsxImportSource preact */
import {
  WhatHappenedAroundDocument,
  type WhatHappenedAroundQuery,
  HowAThingStandsDocument,
  type HowAThingStandsQuery,
  WhatIsSaidOfDocument,
  WhatItIsRelatedToDocument,
  WhichQuestionsFitDocument,
} from '../../client/operations.generated.ts';
import { codeWithScheme } from '../../domain/codeWithScheme.ts';
import { Cite } from './Cite.tsx';
import { collectionAddress } from './collectionAddress.ts';
import { exactWords } from './exactWords.ts';
import { languageName } from './languageName.ts';
import { Neighbours } from './Neighbours.tsx';
import { neighboursOf } from './neighbours.ts';
import { NotSettled } from './NotSettled.tsx';
import { QuestionLinks } from './QuestionLinks.tsx';
import { SaidOfIt } from './SaidOfIt.tsx';
import { hasSpells, SpellLine } from './SpellLine.tsx';
import { thingAddress } from './thingAddress.ts';
import { ThingLink } from './ThingLink.tsx';
import { TimeLine } from './TimeLine.tsx';
import type { PageRoute } from './webPage.ts';
import { howMany, plainWord, typeName } from './words.ts';

type Node = NonNullable<HowAThingStandsQuery['node']>;
/** What has a name. */
type KnownThing = Extract<Node, { readonly relationshipCounts: unknown }>;

/** `/<type>/<slug>`: all that is known of a thing; `.json` beside it, without the exact words of texts. */
export const thingPage: PageRoute = {
  path: '/:type/:slug',
  takes: { after: 'once' },
  namesThing: true,
  answer: async (visit) => {
    const { type = '', slug = '' } = visit.parts;
    const asJson = slug.endsWith('.json');
    const id = `${type}:${asJson ? slug.slice(0, -5) : slug}`;
    const after = visit.query.get('after');
    const [{ node }, { claims }, { facts }, { timeline }] = await Promise.all([
      visit.ask(HowAThingStandsDocument, { thing: id }),
      visit.ask(WhatIsSaidOfDocument, { thing: [id], ...(after === null ? {} : { after }) }),
      visit.ask(WhatItIsRelatedToDocument, { thing: id }),
      visit.ask(WhatHappenedAroundDocument, { thing: id }),
    ]);
    if (node === null || !('relationshipCounts' in node)) return null;
    if (asJson) {
      const body = JSON.stringify({ version: visit.version, node, claims, facts, timeline }, null, 2);
      return { type: 'application/json; charset=utf-8', body: `${body}\n` };
    }
    const [words, { questions }] = await Promise.all([
      exactWords(visit, claims.nodes),
      visit.ask(WhichQuestionsFitDocument, { about: id }),
    ]);
    const neighbours = neighboursOf(id, facts.nodes);
    const events = timeline.nodes;
    const spelled = hasSpells(neighbours);
    const inBrowser = visit.inBrowser('relatedTo', { thing: id });
    return {
      title: node.name,
      alternates: [{ type: 'application/json', href: `${thingAddress(id)}.json`, title: 'The same as JSON' }],
      main: (
        <>
          <p class="kind">{typeName(node.__typename)}</p>
          <h1>{node.name}</h1>
          <Names thing={node} />
          <Happening of={events.find((event) => event.id === id)} />
          {'mayBeTheSameAs' in node && <MaybeSame others={node.mayBeTheSameAs} />}
          <p class="in-a-row small">
            <a href="#said">{howMany(claims.totalCount, 'claim')}</a>
            {node.disputes.length > 0 && <a href="#conflicts">{howMany(node.disputes.length, 'dispute')}</a>}
            {node.gaps.length > 0 && <a href="#gaps">{howMany(node.gaps.length, 'gap')}</a>}
            {events.length > 0 && <a href="#time">{howMany(events.length, 'event')}</a>}
            {spelled && <a href="#spells">when it held</a>}
            {neighbours.length > 0 && <a href="#neighbours">{howMany(neighbours.length, 'neighbour')}</a>}
            <a href={`${thingAddress(id)}.json`}>JSON</a>
            <a href={collectionAddress([id])}>Begin a collection</a>
            {inBrowser !== null && <a href={inBrowser}>Open in Neo4j Browser</a>}
          </p>
          <div class="beside">
            <div>
              <h2 id="said">What is said of it</h2>
              {claims.totalCount === 0 && <p>No text says anything of it itself.</p>}
              <SaidOfIt of={id} claims={claims.nodes} words={words} />
              {claims.pageInfo.hasNextPage && (
                <p>
                  <a href={`${thingAddress(id)}?after=${encodeURIComponent(claims.pageInfo.endCursor ?? '')}`}>
                    More of what is said of it
                  </a>
                </p>
              )}
              {spelled && <SpellLine neighbours={neighbours} />}
              <NotSettled disputes={node.disputes} gaps={node.gaps} decisions={node.decisions} />
              <Cite texts={[]} id={id} visit={visit} />
            </div>
            <aside>
              <Neighbours id={id} name={node.name} counts={node.relationshipCounts} neighbours={neighbours} />
              {events.length > 0 && (
                <>
                  <h2 id="time">In the order of time</h2>
                  <TimeLine events={events} />
                </>
              )}
              {questions.length > 0 && (
                <>
                  <h2 id="questions">What can be asked of it</h2>
                  <QuestionLinks questions={questions} of={id} />
                </>
              )}
            </aside>
          </div>
        </>
      ),
    };
  },
};

function Names({ thing }: { readonly thing: KnownThing }) {
  const names = thing.alternativeNames.map(
    ({ text, kind, language }) =>
      `${text} (${plainWord(kind)}${language === 'en' ? '' : `, ${languageName(language)}`})`,
  );
  const ids = thing.identifiers.map(({ scheme, value }) => codeWithScheme(scheme, value));
  if (names.length + ids.length === 0) return null;
  return <p class="quiet">Also {[...names, ...ids].join(' · ')}</p>;
}

/** When an event was, of what kind it is and how it stands. */
function Happening({ of: event }: { readonly of: WhatHappenedAroundQuery['timeline']['nodes'][number] | undefined }) {
  if (event === undefined) return null;
  const { date, kind, status } = event;
  return (
    <p class="lead">
      {date.text} <span class="quiet">· {plainWord(status === 'OCCURRED' ? kind : `${kind}, ${status}`)}</span>
    </p>
  );
}

/** Bodies that this may be: what is told of them may be told of it. */
function MaybeSame({ others }: { readonly others: readonly { readonly id: string; readonly name: string }[] }) {
  if (others.length === 0) return null;
  return (
    <p>
      <span class="chip unsure">not settled</span> It may be the same body as{' '}
      {others.map((other, at) => (
        <>
          {at > 0 && ', '}
          <ThingLink thing={other} />
        </>
      ))}
      : no text says whether it is.
    </p>
  );
}
