/** @jsxRuntime automatic @jsxImportSource preact */
import type { ThingType } from '../../../api/contract.ts';
import { WhatTheGraphHoldsDocument, type WhatTheGraphHoldsQuery } from '../../../client/operations.generated.ts';
import { predicates, type Predicate } from '../../../domain/predicate.ts';
import type { PageRoute } from '../../pages/webPage.ts';
import { ModelGraph } from './ModelGraph.tsx';

type Counts = WhatTheGraphHoldsQuery['dataset']['counts'];

/** `/model`: the types of things and what relates them, drawn, and in tables. */
export const modelPage: PageRoute = {
  path: '/model',
  takes: {},
  answer: async ({ ask, contract }) => {
    const { dataset } = await ask(WhatTheGraphHoldsDocument, {});
    return { title: 'The model', main: <Model counts={dataset.counts} types={contract.types} /> };
  },
};

function Model({ counts, types }: { readonly counts: Counts; readonly types: readonly ThingType[] }) {
  const things = new Map(counts.things.map(({ type, count }) => [type, count]));
  const related = new Map<string, number>(counts.relationships.map(({ type, count }) => [type, count]));
  const world = predicates.filter(({ to }) => to.length > 0);
  const drawn = new Set(world.flatMap(({ from, to }) => [...from, ...to]).flatMap((label) => shownAs(label)));
  const nodes = types.filter(({ name }) => drawn.has(name)).map(({ name }) => ({ name, count: things.get(name) ?? 0 }));
  return (
    <>
      <h1>The model</h1>
      <p class="lead">
        Things of the world, what relates them, and the claims that say so. Each relationship that somebody could
        dispute follows from claims, and each claim rests on places in texts.
      </p>
      <ModelGraph nodes={nodes} edges={edgesOf(world, related)} />
      <h2>Relationships</h2>
      <div class="table" tabIndex={0} role="group" aria-label="Relationships">
        <table>
          <thead>
            <tr>
              {['Type', 'From', 'To', 'Means', 'In the graph'].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {world.map(({ name, from, to, about }) => (
              <tr>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{from.join(', ')}</td>
                <td>{to.join(', ')}</td>
                <td>{about}</td>
                <td class="number">{related.get(name) ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>Types and their fields</h2>
      {types.map((type) => (
        <Fields type={type} count={things.get(type.name)} />
      ))}
    </>
  );
}

function Fields({
  type: { name, about, fields },
  count,
}: {
  readonly type: ThingType;
  readonly count: number | undefined;
}) {
  return (
    <details id={name}>
      <summary>
        <strong>{name}</strong> {count !== undefined && <span class="quiet">{count}</span>} {about}
      </summary>
      <div class="table" tabIndex={0} role="group" aria-label={`Fields of ${name}`}>
        <table>
          <thead>
            <tr>
              {['Field', 'Type', 'Leads to', 'Means'].map((heading) => (
                <th scope="col">{heading}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr>
                <th scope="row">
                  <code>{field.name}</code>
                </th>
                <td>
                  <code>{field.type}</code>
                </td>
                <td>{field.leadsTo}</td>
                <td>{field.about}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** As which types a label of the predicate table is drawn: kinds of events as events, actors as people and bodies. */
function shownAs(label: string): readonly string[] {
  if (label === 'Actor') return ['Person', 'Organization'];
  const isEvent = ![
    'Person',
    'Organization',
    'Office',
    'Jurisdiction',
    'Program',
    'Law',
    'Agreement',
    'Issue',
    'Stance',
  ].includes(label);
  return isEvent && /(Change|Issued|Vetoed|Filed|Event)$/.test(label) ? ['Event'] : [label];
}

function edgesOf(world: readonly Predicate[], related: ReadonlyMap<string, number>) {
  const counts = new Map<string, number>();
  for (const { name, from, to } of world) {
    for (const one of from.flatMap(shownAs)) {
      for (const other of to.flatMap(shownAs)) {
        const key = [one, other].toSorted().join(' ');
        counts.set(key, (counts.get(key) ?? 0) + (related.get(name) ?? 0));
      }
    }
  }
  return [...counts].map(([key, count]) => {
    const [from = '', to = ''] = key.split(' ');
    return { from, to, count };
  });
}
