/** @jsxRuntime automatic @jsxImportSource preact */
import {
  WhatIsMeantDocument,
  type WhatIsMeantQuery,
  WhichQuestionsFitDocument,
} from '../../client/operations.generated.ts';
import { claimDoubts } from './claimDoubts.ts';
import { closeness } from './closeness.ts';
import { QuestionLinks } from './QuestionLinks.tsx';
import { SearchBox } from './SearchBox.tsx';
import { ThingLink } from './ThingLink.tsx';
import { thingAddress } from './thingAddress.ts';
import type { PageRoute } from './webPage.ts';
import { plainWord, typeName } from './words.ts';

/** `/search?text=`: what is found by names and plain words, by what, and the named questions that fit the words. */
export const searchPage: PageRoute = {
  path: '/search',
  takes: { text: 'once', after: 'once' },
  answer: async ({ ask, query }) => {
    const text = (query.get('text') ?? '').trim();
    if (text === '') return { title: 'Search', main: <Nothing /> };
    const after = query.get('after');
    const [{ search }, { questions }] = await Promise.all([
      ask(WhatIsMeantDocument, { text, first: 20, ...(after === null ? {} : { after }) }),
      ask(WhichQuestionsFitDocument, { text }),
    ]);
    const more = new URLSearchParams({ text, after: search.pageInfo.endCursor ?? '' });
    return {
      title: `Search: ${text}`,
      searched: text,
      main: (
        <>
          <h1>
            <span class="quiet">Search:</span> {text}
          </h1>
          <div class="beside">
            <section aria-labelledby="things">
              <h2 id="things">Things</h2>
              {search.edges.length === 0 && (
                <p>
                  Nothing in the graph has these words in a name or a sentence. Try fewer or other words; the{' '}
                  <a href="/">front door</a> shows what there is.
                </p>
              )}
              <ol class="plain-list">
                {search.edges.map((edge) => (
                  <Found edge={edge} />
                ))}
              </ol>
              {search.pageInfo.hasNextPage && <a href={`/search?${more.toString()}`}>More</a>}
            </section>
            <section aria-labelledby="questions">
              <h2 id="questions">Questions that fit</h2>
              {questions.length === 0 ? (
                <p>No named question fits these words.</p>
              ) : (
                <QuestionLinks
                  questions={questions}
                  names={new Map(search.edges.map(({ node }) => [node.id, node.name]))}
                />
              )}
            </section>
          </div>
        </>
      ),
    };
  },
};

function Found({ edge }: { readonly edge: WhatIsMeantQuery['search']['edges'][number] }) {
  const { node, matchedName, matchedKind, matchedIn, missing } = edge;
  return (
    <li class="card">
      <p class="kind">{typeName(node.__typename)}</p>
      <h3>
        <ThingLink thing={node} />
      </h3>
      <p class="small">
        {matchedName !== node.name && (
          <>
            Found by the {plainWord(matchedKind)}{' '}
            <a href={thingAddress(matchedIn.id)}>
              <mark>{matchedName}</mark>
            </a>
            {' · '}
          </>
        )}
        <span class="quiet">{closeness[edge.closeness]}</span>
        {'status' in matchedIn && claimDoubts(matchedIn).map((doubt) => <span class="chip unsure">{doubt}</span>)}
        {missing.length > 0 && <span class="chip unsure">without {missing.join(', ')}</span>}
      </p>
    </li>
  );
}

function Nothing() {
  return (
    <div class="narrow">
      <h1>Search</h1>
      <p class="lead">Names of every kind, also former, short and misspelt ones; and plain words, as in a question.</p>
      <SearchBox id="search" text="" />
    </div>
  );
}
