/** @jsxRuntime automatic @jsxImportSource preact */
import type { NamedOperation } from '../../api/namedOperations.ts';
import { exampleText, type GivenVariables } from '../../api/readVariables.ts';
import { WhatTheGraphHoldsDocument, type WhatTheGraphHoldsQuery } from '../../client/operations.generated.ts';
import { listAddresses, listFlags } from './listFlags.ts';
import { questionAddress } from './questionAddress.ts';
import { QuestionsByTheme } from './QuestionsByTheme.tsx';
import { SearchBox } from './SearchBox.tsx';
import { thingAddress } from './thingAddress.ts';
import type { Visit } from './visit.ts';
import type { PageRoute } from './webPage.ts';
import { howMany, typeName } from './words.ts';

type Dataset = WhatTheGraphHoldsQuery['dataset'];

/** What is asked for it, beside the featured question: planned before all others after a start. */
export const frontDoorOperations = ['whatTheGraphHolds'] as const;

/**
 * `/`: what this is, one search box, questions by theme, the three doors, what the graph covers and what it does not.
 */
export const frontDoor: PageRoute = {
  path: '/',
  takes: {},
  answer: async (visit) => {
    const [{ dataset }, answered] = await Promise.all([visit.ask(WhatTheGraphHoldsDocument, {}), askFeatured(visit)]);
    return {
      title: 'Policytrail',
      main: (
        <>
          <h1>Who decided what, who says so, and where it is written</h1>
          <p class="lead">
            A graph of policy facts. Each fact leads to the words of the text that says it, to whoever says so, and to
            what contradicts it. What no text says is written down too.
          </p>
          <SearchBox id="search" text="" />
          {answered !== null && <Answered {...answered} />}
          {dataset.coverage.articles === 0 ? <Empty /> : <Covered dataset={dataset} />}
          <Doors />
          <h2 id="questions">Questions</h2>
          <p class="quiet">Each opens with an example of this dataset, and takes others.</p>
          <QuestionsByTheme operations={visit.operations} />
        </>
      ),
    };
  },
};

function Empty() {
  return (
    <p class="card narrow">
      The graph is empty. <code>npm run seed -- apply --seed DIR</code> loads a seed, and this page shows what it
      covers.
    </p>
  );
}

/** What the graph covers, in numbers that lead on, and what it does not. */
function Covered({ dataset: { coverage, counts, texts } }: { readonly dataset: Dataset }) {
  const { articles, passages, claims, earliestPublished, latestPublished, openGaps, unsureDecisions } = coverage;
  const cut = texts.filter(({ article }) => article.truncated).length;
  const kinds = counts.things.filter(({ type, count }) => count > 0 && type !== 'Claim' && type !== 'Passage');
  return (
    <div class="cards">
      <section class="card">
        <h2>What it covers</h2>
        <p>
          {howMany(articles, 'text')}, copies too
          {earliestPublished !== null && latestPublished !== null && (
            <>
              , published between {earliestPublished} and {latestPublished}
            </>
          )}
          ; {howMany(claims, 'claim')} resting on {howMany(passages, 'place')} in them.
        </p>
        <p class="small quiet">
          {kinds.map(({ type, count }, at) => (
            <>
              {at > 0 && ' · '}
              <Kind type={type} count={count} />
            </>
          ))}
        </p>
      </section>
      <section class="card gap">
        <h2>What it does not</h2>
        <p>
          Nothing but these texts: what none of them says is not in the graph, and that something is missing here does
          not mean that it was not so. {howMany(openGaps, 'question')} that no text answers{' '}
          {openGaps === 1 ? 'is' : 'are'} recorded as such; {howMany(unsureDecisions, 'decision')} of reading{' '}
          {unsureDecisions === 1 ? 'is' : 'are'} unsure
          {cut > 0 && <>; {howMany(cut, 'text')} break off</>}.
        </p>
      </section>
    </div>
  );
}

/** A kind of thing with how many there are; where a question lists them, it leads there. */
function Kind({ type, count }: { readonly type: string; readonly count: number }) {
  const named = `${typeName(type)} ${count.toLocaleString('en')}`;
  const flag = listFlags[type];
  const question = flag === undefined ? undefined : questionAddress('whichThingsThereAre', [[flag, 'true']]);
  const address = listAddresses[type] ?? question;
  return address === undefined ? <>{named}</> : <a href={address}>{named}</a>;
}

function Doors() {
  return (
    <>
      <h2>Three doors</h2>
      <ul class="cards">
        <li class="card">
          <h3>
            <a href="/search">Look something up</a>
          </h3>
          <p>
            Search a name or plain words. A page says what is known of each thing, in whose voice, and lets you cite it.
          </p>
        </li>
        <li class="card">
          <h3>
            <a href="#questions">Ask a named question</a>
          </h3>
          <p>
            Each question has its address; with <code>.csv</code> or <code>.json</code> after its name it feeds a
            spreadsheet. What was in force on a day is drawn on the <a href="/dashboard">dashboard</a>.
          </p>
        </li>
        <li class="card">
          <h3>
            <a href="/graphql">Program against it</a>
          </h3>
          <p>A typed GraphQL API, and Neo4j Browser for those who explore by eye; the start message has its link.</p>
        </li>
      </ul>
    </>
  );
}

interface AnsweredOptions {
  readonly operation: NamedOperation;
  readonly given: GivenVariables;
  /** What the texts say, in our sentences, each with the id of its claim. */
  readonly sentences: readonly (readonly [sentence: string, claim: string])[];
  /** Of what the answer names, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** The most sentences of the featured answer. */
const mostSentences = 8;

/** The question that the seed asks first, with the sentences of its answer; null where there is none. */
async function askFeatured({ featured, operations, askTables }: Visit): Promise<AnsweredOptions | null> {
  const operation = operations.get(featured?.operation ?? '');
  if (featured === null || operation === undefined) return null;
  const given = Object.entries(featured.variables).map(([name, value]) => [name, exampleText(value)] as const);
  const { tables } = await askTables(operation, given);
  const sentences = new Map(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ id, sentence }) =>
        typeof sentence === 'string' && typeof id === 'string' ? [[sentence, id] as const] : [],
      ),
    ),
  );
  const names = new Map(
    tables.flatMap(({ rows }) => rows.map(({ id, name }) => [String(id), String(name ?? id)] as const)),
  );
  return { operation, given, sentences: [...sentences], names };
}

/**
 * An answer in words: what the texts say, in our sentences; each leads to who says so, in which words, and how to cite
 * it.
 */
function Answered({ operation, given, sentences, names }: AnsweredOptions) {
  return (
    <section class="card reading">
      <p class="kind">A question, answered: {given.map(([, text]) => names.get(text) ?? text).join(', ')}</p>
      <h2>{operation.question}</h2>
      <ul>
        {sentences.slice(0, mostSentences).map(([sentence, claim]) => (
          <li class="quoted">
            <a href={thingAddress(claim)}>{sentence}</a>
          </li>
        ))}
      </ul>
      <p class="in-a-row">
        <a class="button" href={questionAddress(operation.name, given)}>
          The whole answer
          {sentences.length > mostSentences && <> with {sentences.length - mostSentences} sentences more</>}
        </a>
        {given
          .filter(([, text]) => /^[a-z-]+:[^,]+$/.test(text))
          .map(([, id]) => (
            <a href={thingAddress(id)}>{names.get(id) ?? id}</a>
          ))}
      </p>
    </section>
  );
}
