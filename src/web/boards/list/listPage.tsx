/** @jsxRuntime automatic @jsxImportSource preact */
import { readVariables } from '../../../api/readVariables.ts';
import { didYouMean } from '../../../domain/didYouMean.ts';
import { errorPage } from '../../pages/errorPage.tsx';
import { listAddresses, listFlags } from '../../pages/listFlags.ts';
import { questionAddress } from '../../pages/questionAddress.ts';
import { thingAddress } from '../../pages/thingAddress.ts';
import type { PageRoute, WebPage } from '../../pages/webPage.ts';
import { howMany, plainWord } from '../../pages/words.ts';
import { type Facet, type Group, lists, type ThingList } from './lists.ts';

/** So many values of a facet stand in sight; the rest is folded up. */
const inSight = 8;

/** `/list/<things>`: all things of a concept, and how many of each sort; each count is a link that narrows the list. */
export const listPage: PageRoute = {
  path: '/list/:things',
  takes: ({ operations, path }) => {
    const operation = operations.get(lists.get(path)?.operation ?? '');
    if (operation === undefined) return null;
    const { variables } = operation;
    return Object.fromEntries(variables.map(({ name, type }) => [name, type.startsWith('[') ? 'often' : 'once']));
  },
  answer: async ({ ask, operations, path, query }) => {
    const list = lists.get(path);
    const called = list === undefined ? listCalled(path.slice('/list/'.length)) : null;
    if (called !== null) return { redirect: called };
    const operation = operations.get(list?.operation ?? '');
    if (list === undefined) return noList(path);
    if (operation === undefined) return null;
    const named = new Set(operation.variables.map(({ name }) => name));
    const given = [...query].filter(([name, value]) => named.has(name) && value !== '');
    const variables = readVariables(operation, given);
    const answer = await ask(list.document, variables);
    const { totalCount, next, things, counts } = list.read(answer);
    const choices = given.filter(([name]) => name !== 'after');
    // A question without any variable leads to its example.
    const asked = choices.length > 0 ? choices : [[list.facets[0]?.variable ?? '', ''] as const];
    return {
      title: list.title,
      main: (
        <>
          <h1>{list.title}</h1>
          <p class="lead">
            {howMany(totalCount, list.one, list.title.toLowerCase())}
            {choices.length > 0 && (
              <>
                , narrowed; <a href={path}>show all</a>
              </>
            )}
          </p>
          <p class="small">
            <OtherLists path={path} />
          </p>
          {list.day !== null && <DayForm {...list.day} path={path} query={query} />}
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
              {list.facets.map((facet) => (
                <Choices
                  facet={facet}
                  groups={counts.get(facet.variable) ?? []}
                  now={[variables[facet.variable] ?? []].flat().map(String)}
                  path={path}
                  query={query}
                />
              ))}
            </nav>
          </div>
        </>
      ),
    };
  },
};

/** `/list`: what is listed, by concept: with what narrows it, or by name alone. */
export const listsPage: PageRoute = {
  path: '/list',
  takes: {},
  answer: () =>
    Promise.resolve({
      title: 'Lists',
      main: (
        <>
          <h1>Lists</h1>
          <p class="lead">With how many there are of each sort; each count narrows the list.</p>
          <ul>
            {[...lists].map(([href, { title }]) => (
              <li>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
          <p class="lead">By name alone</p>
          <ul>
            {namedOnly.map((flag) => (
              <li>
                <a href={questionAddress(byName, [[flag, 'true']])}>{initialCapital(flag)}</a>
              </li>
            ))}
          </ul>
        </>
      ),
    }),
};

/** The question that lists things by their names; each of its variables lists those of a type. */
const byName = 'whichThingsThereAre';
const namedOnly = Object.entries(listFlags).flatMap(([type, flag]) => (listAddresses[type] === undefined ? flag : []));

/** Where things of this word are listed (`people`, or as the API calls them: `organizations`); null where nowhere. */
function listCalled(word: string): string | null {
  const found = Object.entries(listFlags).find(([type, flag]) => word === flag || word === `${type.toLowerCase()}s`);
  if (found === undefined) return null;
  const [type, flag] = found;
  return listAddresses[type] ?? questionAddress(byName, [[flag, 'true']]);
}

function initialCapital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** There is no such list: the one that may be meant, and all there are. */
function noList(path: string): WebPage {
  const known = [...lists.keys(), ...namedOnly.map((flag) => `/list/${flag}`)];
  return errorPage({
    status: 404,
    message: `There is no list at ${path}.${didYouMean(path, known)}`,
    links: [...[...lists].map(([href, { title }]) => ({ href, name: title })), { href: '/list', name: 'All lists' }],
  });
}

/** The ways to the other lists. */
function OtherLists({ path }: { readonly path: string }) {
  const others = [...lists].filter(([address]) => address !== path);
  return (
    <>
      Other lists:{' '}
      {others.map(([address, { title }], at) => (
        <>
          {at > 0 && ' · '}
          <a href={address}>{title.toLowerCase()}</a>
        </>
      ))}
    </>
  );
}

type DayFormProps = NonNullable<ThingList['day']> & Pick<ChoicesProps, 'path' | 'query'>;

/** A form for the day of a list, which keeps what else is chosen. */
function DayForm({ variable, label, path, query }: DayFormProps) {
  const kept = [...query].filter(([name, value]) => name !== variable && name !== 'after' && value !== '');
  return (
    <form class="fields not-on-paper" action={path} aria-label={label}>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="field">
        <label for={variable}>{label} (empty: any day)</label>
        <input id={variable} name={variable} type="date" value={query.get(variable) ?? ''} />
      </div>
      <button type="submit">Show</button>
    </form>
  );
}

interface ChoicesProps {
  readonly facet: Facet;
  readonly groups: readonly Group[];
  /** The values that are chosen. */
  readonly now: readonly string[];
  readonly path: string;
  readonly query: URLSearchParams;
}

/** The values of one facet, each with how many things it leaves. */
function Choices({ facet: { variable, title, wordOf }, groups, now, path, query }: ChoicesProps) {
  const any = <a href={addressWith(path, query, variable, '')}>any {title.toLowerCase()}</a>;
  const values = groups.map(({ keys, count, collectiveCount = 0 }) => {
    const [key] = keys;
    const value = key?.value ?? null;
    const name = key?.entity?.name ?? (value === null ? 'not told' : wordOf(value));
    return {
      value,
      name,
      count: count + collectiveCount,
      collectiveCount,
      isNow: value !== null && now.includes(value),
    };
  });
  const choice = ({ value, name, count, collectiveCount, isNow }: (typeof values)[number]) => (
    <li>
      {value === null ? (
        name
      ) : isNow ? (
        <>
          <strong aria-current="true">{name}</strong> {any}
        </>
      ) : (
        <a href={addressWith(path, query, variable, value)}>{name}</a>
      )}{' '}
      <span class="quiet">
        {count.toLocaleString('en')}
        {collectiveCount > 0 && ` (${collectiveCount.toLocaleString('en')} of groups)`}
      </span>
    </li>
  );
  // The choice that was made stays in sight.
  const ordered = [...values.filter(({ isNow }) => isNow), ...values.filter(({ isNow }) => !isNow)];
  return (
    <>
      <h3>{title}</h3>
      {now.length > 0 && values.every(({ isNow }) => !isNow) && (
        <p class="small">
          <strong>{now.map(wordOf).join(', ')}</strong> leaves nothing. {any}
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
