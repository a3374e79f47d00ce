/** @jsxRuntime automatic @jsxImportSource preact */
import { dayScale } from './dayScale.ts';
import { tellPeriod, type PeriodBounds } from './tellPeriod.ts';

/** Something that held for a time, or happened on a day that is known as well as its bounds say. */
export interface Span {
  readonly name: string;
  /** Where its evidence is. */
  readonly href: string | null;
  /** What is said of it beside its name. */
  readonly note?: string;
  /** The colour of the answer, by name; `plain` where there is none. */
  readonly tone: string;
  readonly when:
    | { readonly period: PeriodBounds }
    | { readonly day: { readonly earliest: string | null; readonly latest: string | null } };
}

/**
 * Spans on one line of time, a row each, with their periods in words beside. What surely held is filled; days on which
 * it may have held are an empty, dashed box, without an end where no text gives one. A day that is known is a diamond.
 *
 * @param now the day that is asked about, drawn through all rows
 */
export function SpanChart({ spans, now }: { readonly spans: readonly Span[]; readonly now?: string | undefined }) {
  const scale = dayScale([...spans.flatMap(({ when }) => daysOf(when)), now ?? null]);
  const line = now === undefined ? null : scale.at(now, 'end');
  return (
    <div class="spans">
      <svg class="axis" width="100%" height="20" aria-hidden="true">
        {scale.ticks.map(({ label, at }) => (
          <text x={`${at}%`} y="14" text-anchor="middle">
            {label}
          </text>
        ))}
      </svg>
      <ol class="plain-list">
        {spans.map(({ name, href, note, tone, when }) => (
          <li>
            <span class="span-name">
              {href === null ? name : <a href={href}>{name}</a>}
              {note !== undefined && <span class="quiet small"> {note}</span>}
            </span>
            <svg class={`span ${tone}`} width="100%" height="24" aria-hidden="true">
              {scale.ticks.map(({ at }) => (
                <line class="tick" x1={`${at}%`} x2={`${at}%`} y1="0" y2="24" />
              ))}
              {'period' in when ? bars(when.period, scale.at) : dayMark(when.day, scale.at)}
              {line !== null && <line class="now" x1={`${line}%`} x2={`${line}%`} y1="0" y2="24" />}
            </svg>
            <span class="span-words quiet small">{'period' in when ? tellPeriod(when.period) : tellDay(when.day)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

type At = ReturnType<typeof dayScale>['at'];

function bars(period: PeriodBounds, at: At) {
  const [from, until] = [at(period.fromEarliest, 'start'), at(period.untilLatest, 'end')];
  const surelyFrom = period.fromLatest === null ? null : at(period.fromLatest, 'end');
  const surelyUntil = period.untilEarliest === null ? null : at(period.untilEarliest, 'start');
  const sure = surelyFrom !== null && surelyUntil !== null && surelyFrom <= surelyUntil;
  return (
    <>
      <rect class="maybe" x={`${from}%`} y="6" width={`${Math.max(0.5, until - from)}%`} height="12" />
      {sure && (
        <rect
          class="sure"
          x={`${surelyFrom}%`}
          y="4"
          width={`${Math.max(0.6, surelyUntil - surelyFrom)}%`}
          height="16"
        />
      )}
    </>
  );
}

function dayMark({ earliest, latest }: { readonly earliest: string | null; readonly latest: string | null }, at: At) {
  const [from, until] = [at(earliest, 'start'), at(latest, 'end')];
  if (earliest !== null && earliest === latest) {
    return (
      <svg x={`${from}%`} y="0" width="1" height="24" overflow="visible">
        <path class="sure" d="M0 5L7 12L0 19L-7 12Z" />
      </svg>
    );
  }
  return <rect class="maybe" x={`${from}%`} y="6" width={`${Math.max(0.5, until - from)}%`} height="12" />;
}

function tellDay({ earliest, latest }: { readonly earliest: string | null; readonly latest: string | null }): string {
  if (earliest === null && latest === null) return 'no text says when';
  if (earliest === latest) return `on ${earliest}`;
  if (earliest === null) return `on ${latest} or before`;
  return latest === null ? `on ${earliest} or after` : `between ${earliest} and ${latest}`;
}

function daysOf(when: Span['when']): readonly (string | null)[] {
  if ('day' in when) return [when.day.earliest, when.day.latest];
  const { fromEarliest, fromLatest, untilEarliest, untilLatest } = when.period;
  return [fromEarliest, fromLatest, untilEarliest, untilLatest];
}

/** What the shapes of spans mean. */
export function SpanLegend() {
  return (
    <ul class="in-a-row small" aria-label="Shapes">
      <li>
        <svg class="span plain" width="34" height="16" aria-hidden="true">
          <rect class="sure" x="1" y="2" width="32" height="12" />
        </svg>{' '}
        surely in that time
      </li>
      <li>
        <svg class="span plain" width="34" height="16" aria-hidden="true">
          <rect class="maybe" x="1" y="2" width="32" height="12" />
        </svg>{' '}
        possibly in that time
      </li>
      <li>
        <svg class="span plain" width="16" height="16" aria-hidden="true">
          <path class="sure" d="M8 1L15 8L8 15L1 8Z" />
        </svg>{' '}
        on a day that is known
      </li>
    </ul>
  );
}
