/** @jsxRuntime automatic @jsxImportSource preact */
import type { WhatHappenedAroundQuery } from '../../client/operations.generated.ts';
import { ThingLink } from './ThingLink.tsx';
import { plainWord } from './words.ts';

type Happened = WhatHappenedAroundQuery['timeline']['nodes'][number];

/** Events in the order of time. A day that is sure has a full mark, one that is not an open one with its words. */
export function TimeLine({ events }: { readonly events: readonly Happened[] }) {
  return (
    <ol class="time-line">
      {events.map(({ id, name, kind, status, date }) => {
        const sure = date.earliest !== null && date.earliest === date.latest;
        return (
          <li class={sure ? 'sure' : 'open'}>
            <span class="day">{date.text}</span> <ThingLink thing={{ id, name }} />
            <span class="small quiet">
              {' '}
              {plainWord(kind)}
              {status !== 'OCCURRED' && <>, {plainWord(status)}</>}
              {!sure && date.basis !== 'UNKNOWN' && ', the day is not sure'}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
