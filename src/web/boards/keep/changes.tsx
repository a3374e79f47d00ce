/** @jsxRuntime automatic @jsxImportSource preact */
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { WhatChangedSinceDocument, type WhatChangedSinceQuery } from '../../../client/operations.generated.ts';
import type { PageRoute } from '../../pages/webPage.ts';
import { questionAddress } from '../../pages/questionAddress.ts';
import { thingPath } from '../ask/AnswerTable.tsx';

type Change = WhatChangedSinceQuery['changes']['nodes'][number];

const headings = { ADDED: 'Came', CHANGED: 'Changed', REMOVED: 'Went' } as const;

/** `/changes`: what came, changed and went since a version, or since the one before this. */
export const changes: PageRoute = {
  path: '/changes',
  takes: { since: 'once', after: 'once' },
  answer: async ({ ask, query }) => {
    const [since, after] = [query.get('since'), query.get('after')];
    const answer = await ask(WhatChangedSinceDocument, {
      ...(since === null || since === '' ? {} : { since }),
      ...(after === null ? {} : { after }),
    });
    return {
      title: 'What changed',
      alternates: [{ type: 'application/atom+xml', href: '/changes.atom', title: 'Loads of the dataset' }],
      main: <Changed since={since} answer={answer} />,
    };
  },
};

function Changed({
  since,
  answer: { dataset, changes: page },
}: {
  readonly since: string | null;
  readonly answer: WhatChangedSinceQuery;
}) {
  return (
    <>
      <h1>What changed</h1>
      <p class="lead">
        Since {since === null || since === '' ? 'the version before this' : <code>{since}</code>}: {page.totalCount}{' '}
        {page.totalCount === 1 ? 'change' : 'changes'}. The graph is now at version <code>{dataset.version}</code>.
      </p>
      {(['ADDED', 'CHANGED', 'REMOVED'] as const).map((kind) => (
        <Kind heading={headings[kind]} changes={page.nodes.filter((each) => each.kind === kind)} />
      ))}
      {page.pageInfo.hasNextPage && (
        <p>
          <a href={next(since, page.pageInfo.endCursor ?? '')}>More</a>
        </p>
      )}
      <h2>Loads</h2>
      <div class="table" tabIndex={0} role="group" aria-label="Loads">
        <table>
          <thead>
            <tr>
              {['Version', 'Loaded', 'Came', 'Changed', 'Went'].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dataset.loads.map(({ version, doneAt, added, changed, removed }) => (
              <tr>
                <td>
                  <a href={`/changes?since=${encodeURIComponent(version)}`}>{version}</a>
                </td>
                <td>{doneAt}</td>
                <td class="number">{added}</td>
                <td class="number">{changed}</td>
                <td class="number">{removed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small quiet">
        <a href="/changes.atom">Atom</a>
        {' · '}
        <a href={questionAddress('whatChangedSince', since === null ? [] : [['since', since]], '.csv', 'changes')}>
          CSV
        </a>
      </p>
    </>
  );
}

function Kind({ heading, changes: some }: { readonly heading: string; readonly changes: readonly Change[] }) {
  if (some.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {some.map(({ thing, type, node }) => (
          <li>
            {node === null ? thing : <a href={thingPath(thing) ?? undefined}>{'name' in node ? node.name : thing}</a>}{' '}
            <span class="quiet small">{type}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function next(since: string | null, after: string): string {
  return `/changes?${new URLSearchParams({ ...(since === null ? {} : { since }), after }).toString()}`;
}

/** `/changes.atom`: each load of the dataset as an entry, for readers of feeds. */
export const changesFeed: PageRoute = {
  path: '/changes.atom',
  takes: {},
  answer: async ({ ask, base }) => {
    const { dataset } = await ask(WhatChangedSinceDocument, {});
    const entries = dataset.loads.map(({ id, version, doneAt, added, changed, removed }, at) => {
      const before = dataset.loads[at + 1]?.version;
      const href = `${base}/changes${before === undefined ? '' : `?since=${encodeURIComponent(before)}`}`;
      return h('entry', null, [
        h('id', null, `${base}/changes#${id}`),
        h('title', null, `Version ${version}: ${added} came, ${changed} changed, ${removed} went`),
        h('updated', null, doneAt),
        h('link', { href }),
      ]);
    });
    const feed = h('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
      h('id', null, `${base}/changes`),
      h('title', null, 'Policytrail: loads of the dataset'),
      h('updated', null, dataset.loads[0]?.doneAt ?? '1970-01-01T00:00:00Z'),
      h('author', null, h('name', null, 'Policytrail')),
      h('link', { rel: 'self', href: `${base}/changes.atom` }),
      ...entries,
    ]);
    const body = `<?xml version="1.0" encoding="utf-8"?>\n${renderToString(feed)}\n`;
    return { type: 'application/atom+xml; charset=utf-8', body };
  },
};
