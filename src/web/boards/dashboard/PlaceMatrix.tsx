/** @jsxRuntime automatic @jsxImportSource preact */
import type { HowPlacesAnswerQuery } from '../../../client/operations.generated.ts';
import { thingPath } from '../ask/AnswerTable.tsx';
import { Mark, standingWords } from '../../chart/Mark.tsx';
import { answerOrder, rowOf } from './placeRows.ts';

type InForce = HowPlacesAnswerQuery['inForce'][number];

/** A row for each place, a column for each answer: all that bodies of the place did, each leading to its evidence. */
export function PlaceMatrix({ answer: { places, inForce } }: { readonly answer: HowPlacesAnswerQuery }) {
  const ids = [...new Set(places.map(({ jurisdiction }) => jurisdiction.id))];
  const states = new Map(inForce.map((each) => [each.state.id, each]));
  return (
    <div class="table" tabIndex={0} role="group" aria-label="Places and their answers">
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">Place</th>
            {answerOrder.map((answer) => (
              <th scope="col">{answer}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => {
            const cells = places.filter(({ jurisdiction }) => jurisdiction.id === id);
            const [first] = cells;
            return (
              <tr id={rowOf(id)}>
                <th scope="row">
                  <a href={thingPath(id) ?? undefined}>{first?.jurisdiction.name ?? id}</a>
                  <span class="quiet"> {first?.jurisdiction.kind.toLowerCase().replaceAll('_', ' ')}</span>
                </th>
                {answerOrder.map((answer) => (
                  <td>
                    <PlaceCell cell={cells.find((each) => each.answer === answer)} states={states} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface PlaceCellProps {
  readonly cell: HowPlacesAnswerQuery['places'][number] | undefined;
  readonly states: ReadonlyMap<string, InForce>;
}

function PlaceCell({ cell, states }: PlaceCellProps) {
  if (cell === undefined) return null;
  const shown = cell.stateIds.flatMap((id) => states.get(id) ?? []);
  if (shown.length === 0) {
    return (
      <span class="quiet">
        <Mark standing={cell.standing} tone="none" /> {standingWords[cell.standing]}
      </span>
    );
  }
  return (
    <ul class="plain-list">
      {shown.map(({ state, agency, certainty, basis, mayBeTheSameAs }) => (
        <li>
          <Mark standing={certainty} tone={state.answer.toLowerCase()} /> {standingWords[certainty]}:{' '}
          <a href={thingPath(state.id) ?? undefined}>{agency.name}</a>
          <span class="quiet"> {basis.toLowerCase().replaceAll('_', ' ')}</span>
          {mayBeTheSameAs.map(({ id, name }) => (
            <span class="small">
              {' '}
              (may be the same body as <a href={thingPath(id) ?? undefined}>{name}</a>)
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What groups of bodies did: told of together, so that it is of no one place. */
export function Groups({ inForce }: Pick<HowPlacesAnswerQuery, 'inForce'>) {
  const groups = inForce.filter(({ agency }) => agency.kind === 'GROUP');
  if (groups.length === 0) return null;
  return (
    <>
      <h3>Groups, told of together</h3>
      <p class="quiet small">What a group did is not what each of its members did, so it stands in no row above.</p>
      <ul class="plain-list">
        {groups.map(({ agency, state, certainty, jurisdiction }) => (
          <li>
            <Mark standing={certainty} tone={state.answer.toLowerCase()} /> {standingWords[certainty]} {state.answer}:{' '}
            <a href={thingPath(state.id) ?? undefined}>{agency.name}</a>, {jurisdiction.name}
          </li>
        ))}
      </ul>
    </>
  );
}
