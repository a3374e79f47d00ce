/** @jsxRuntime automatic @jsxImportSource preact */
import { questionAddress } from '../../pages/questionAddress.ts';
import { thingAddress } from '../../pages/thingAddress.ts';
import type { PageRoute } from '../../pages/webPage.ts';
import { plainWord } from '../../pages/words.ts';
import { chosen, type Facet, lists } from './lists.ts';

/** So many values of a facet stand in sight; the rest is folded up. */
const inSight = 8;

/** `/list/<things>`: all things of a concept, and how many of each sort; each count is a link that narrows the list. */
export const listPage: PageRoute = {
  path: '/list/:things',
  answer: async (visit) => {
    const list = lists.get(visit.parts['things'] ?? '');
    if (list === undefined) return null;
    const { totalCount, next, things, facets } = await list.ask(visit);
    const { path, query } = visit;
    const variables = facets.map(({ variable }) => variable);
    const given = Object.entries(chosen(query, variables));
    // A question without any variable leads to its example.
    const asked = given.length > 0 ? given : variables.slice(0, 1).map((variable) => [variable, ''] as const);
    return {
      title: list.title,
      main: (
        <>
          <h1>{list.title}</h1>
          <p class="lead">
            {totalCount.toLocaleString('en')} {list.title.toLowerCase()}
            {given.length > 0 && (
              <>
                , narrowed; <a href={path}>show all</a>
              </>
            )}
          </p>
          <div class="beside">
            <section aria-labelledby="things">
              <h2 id="things">In order</h2>
              {things.length === 0 && <p>Nothing is all of this. Take one of the choices back.</p>}
              <ol class="plain-list">
                {things.map(({ id, name, note, doubts = [] }) => (
                  <li>
                    <a href={thingAddress(id)}>{name}</a> <span class="small quiet">{plainNote(note)}</span>
                    {doubts.map((doubt) => (
                      <span class="chip unsure small">{doubt}</span>
                    ))}
                  </li>
                ))}
              </ol>
              {next !== null && <a href={addressWith(path, query, 'after', next)}>More</a>}
              <p class="small quiet">
                <a href={questionAddress(list.operation, asked)}>Table and question</a>
                {' · '}
                <a href={questionAddress(list.operation, asked, '.csv')}>CSV</a>
                {' · '}
                <a href={questionAddress(list.operation, asked, '.json')}>JSON</a>
              </p>
            </section>
            <nav aria-labelledby="narrow">
              <h2 id="narrow">Narrow it</h2>
              {facets.map((facet) => (
                <Choices facet={facet} path={path} query={query} />
              ))}
            </nav>
          </div>
        </>
      ),
    };
  },
};

interface ChoicesProps {
  readonly facet: Facet;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The values of one facet, each with how many things it leaves. */
function Choices({ facet: { variable, title, groups }, path, query }: ChoicesProps) {
  const now = query.get(variable) ?? '';
  const values = groups.map(({ keys, count }) => {
    const [key] = keys;
    const value = key?.value ?? null;
    return { value, count, name: key?.entity?.name ?? (value === null ? 'not told' : plainWord(value)) };
  });
  const choice = ({ value, name, count }: (typeof values)[number]) => (
    <li>
      {value === null ? (
        name
      ) : value === now ? (
        <>
          <strong aria-current="true">{name}</strong>{' '}
          <a href={addressWith(path, query, variable, '')}>any {title.toLowerCase()}</a>
        </>
      ) : (
        <a href={addressWith(path, query, variable, value)}>{name}</a>
      )}{' '}
      <span class="quiet">{count.toLocaleString('en')}</span>
    </li>
  );
  // The choice that was made stays in sight.
  const ordered = [...values.filter(({ value }) => value === now), ...values.filter(({ value }) => value !== now)];
  return (
    <>
      <h3>{title}</h3>
      {now !== '' && values.every(({ value }) => value !== now) && (
        <p class="small">
          <strong>{plainWord(now)}</strong> leaves nothing.{' '}
          <a href={addressWith(path, query, variable, '')}>any {title.toLowerCase()}</a>
        </p>
      )}
      <ul class="plain-list">{ordered.slice(0, inSight).map(choice)}</ul>
      {ordered.length > inSight && (
        <details>
          <summary class="small">{ordered.length - inSight} more</summary>
          <ul class="plain-list">{ordered.slice(inSight).map(choice)}</ul>
        </details>
      )}
    </>
  );
}

/** The same address with another value; without it where that is empty. Another choice begins at the first page. */
function addressWith(path: string, query: URLSearchParams, name: string, value: string): string {
  const changed = new URLSearchParams(query);
  changed.delete('after');
  changed.delete(name);
  if (value !== '') changed.set(name, value);
  const text = changed.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** A word of the schema in plain letters; a date as it is. */
function plainNote(note: string): string {
  return /^[A-Z_]+$/.test(note) ? plainWord(note) : note;
}
