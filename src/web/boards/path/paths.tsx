/** @jsxRuntime automatic @jsxImportSource preact */
import { predicates } from '../../../domain/predicate.ts';
import { HowTheyAreConnectedDocument, type HowTheyAreConnectedQuery } from '../../../client/operations.generated.ts';
import { exampleVariables } from '../../../api/readVariables.ts';
import type { Visit } from '../../pages/visit.ts';
import type { PageRoute } from '../../pages/webPage.ts';
import { questionAddress } from '../../pages/questionAddress.ts';
import { thingPath } from '../ask/AnswerTable.tsx';
import { namedThings } from '../ask/namedThings.ts';

type Step = HowTheyAreConnectedQuery['paths'][number]['steps'][number];

/** `/paths`: the ways from one thing to another, a step below the other with what says so. */
export const paths: PageRoute = {
  path: '/paths',
  takes: { from: 'once', to: 'once', avoid: 'often' },
  answer: async (visit) => {
    const { ask, query, operations } = visit;
    const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
    const operation = operations.get('howTheyAreConnected');
    const example = operation === undefined ? [] : exampleVariables(operation);
    if (query.size === 0 && example.length > 0) {
      return { redirect: `/paths?${new URLSearchParams(example.map(([name, text]) => [name, text])).toString()}` };
    }
    if (from === '' || to === '') {
      return {
        status: from + to === '' && query.size === 0 ? 200 : 400,
        title: 'Paths',
        main: await form(visit, from, to),
      };
    }
    const avoid = query.getAll('avoid').filter((id) => id !== '');
    const [drawn, answer] = await Promise.all([
      form(visit, from, to),
      ask(HowTheyAreConnectedDocument, { from, to, ...(avoid.length === 0 ? {} : { avoid }) }),
    ]);
    return {
      title: 'Paths',
      main: (
        <>
          {drawn}
          <Answered from={from} to={to} answer={answer} />
        </>
      ),
    };
  },
};

async function form(visit: Visit, from: string, to: string) {
  const things = await namedThings(visit, ['Node']);
  return (
    <>
      <h1>How are two things connected?</h1>
      {from === to && <p>Name two things, by their ids: type the beginning of a name, or search for it above.</p>}
      {(from === '') !== (to === '') && <p role="alert">Name the other one, too.</p>}
      <form class="fields not-on-paper" action="/paths" aria-label="Between which things">
        <div class="field">
          <label for="from">From</label>
          <input id="from" name="from" required value={from} list="things" />
        </div>
        <div class="field">
          <label for="to">To</label>
          <input id="to" name="to" required value={to} list="things" />
        </div>
        <button type="submit">Find</button>
        <datalist id="things">
          {(things.get('Node') ?? []).map(({ id, name }) => (
            <option value={id} label={name} />
          ))}
        </datalist>
      </form>
    </>
  );
}

interface AnsweredProps {
  readonly from: string;
  readonly to: string;
  readonly answer: HowTheyAreConnectedQuery;
}

function Answered({ from, to, answer: { paths: found, inOneText } }: AnsweredProps) {
  const given = [
    ['from', from],
    ['to', to],
  ] as const;
  return (
    <>
      {found.length === 0 && (
        <p>
          {from === to
            ? 'Both are one and the same thing.'
            : 'No path of six relationships or fewer leads from the one to the other.'}
        </p>
      )}
      {found.map(({ steps, length }, at) => (
        <section class="card">
          <h2>
            Path {at + 1}: {length === 1 ? 'one step' : `${length} steps`}
          </h2>
          <Drawn steps={steps} />
          <ol>
            {steps.map((step) => (
              <li>
                <Grounds step={step} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <h2>In one text</h2>
      {inOneText.nodes.length === 0 ? (
        <p>No text has claims about both.</p>
      ) : (
        <ul>
          {inOneText.nodes.map(({ id, name }) => (
            <li>
              <a href={thingPath(id) ?? undefined}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="small quiet">
        <a href={questionAddress('howTheyAreConnected', given)}>Table and question</a>
        {' · '}
        <a href={questionAddress('howTheyAreConnected', given, '.csv', 'paths.steps')}>CSV</a>
      </p>
    </>
  );
}

/** The things of a path in a row, with what relates each to the next, in the words of that direction. */
function Drawn({ steps }: { readonly steps: readonly Step[] }) {
  const [first] = steps;
  return (
    <ol class="steps">
      {first !== undefined && <Thing thing={first.from} />}
      {steps.map(({ forward, type, to }) => (
        <>
          <li class="small quiet">{wordsOf(type, forward)} →</li>
          <Thing thing={to} />
        </>
      ))}
    </ol>
  );
}

function Thing({ thing: { id, name } }: { readonly thing: Step['from'] }) {
  return (
    <li class="thing">
      <a href={thingPath(id) ?? undefined}>{name}</a>
    </li>
  );
}

function Grounds({ step: { from, type, forward, to, claims, contradicted, unsure } }: { readonly step: Step }) {
  return (
    <>
      {from.name} <em>{wordsOf(type, forward)}</em> {to.name}
      {contradicted && <span class="chip conflict"> contradicted</span>}
      {unsure && <span class="chip unsure"> unsure</span>}
      {claims.length === 0 && <span class="quiet small"> Nobody disputes it; no claim is needed.</span>}
      <ul>
        {claims.map(({ id, sentence, evidence }) => (
          <li class="small">
            <a href={thingPath(id) ?? undefined}>{sentence}</a>
            {evidence.map(({ passage: { article, start, end, anchor } }) => (
              <span class="quiet">
                {' '}
                <a href={`${thingPath(article.id) ?? ''}#${start}-${end}`}>{article.name}</a> “{anchor}”
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsOf(type: string, forward: boolean): string {
  const predicate = predicates.find(({ name }) => name === type);
  return (forward ? predicate?.reads : predicate?.readsBack) ?? type;
}
