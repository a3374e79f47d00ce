/** Where days lie on a line, in per cent of its length, and its ticks. */
export interface DayScale {
  /** Null stands for what is open: the edge that is given. */
  readonly at: (day: string | null, open: 'start' | 'end') => number;
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
}

const msOfDay = 86_400_000;

/** A scale that has all of some days on it, with a margin at both ends where what is open can be seen to go on. */
export function dayScale(days: readonly (string | null)[]): DayScale {
  const known = days.flatMap((day) => (day === null ? [] : [Date.parse(day)])).filter((time) => !Number.isNaN(time));
  const first = Math.min(...(known.length > 0 ? known : [Date.parse('2000-01-01')]));
  const last = Math.max(first, ...known);
  const margin = Math.max(30 * msOfDay, (last - first) * 0.12);
  const [from, until] = [first - margin, last + margin];
  const place = (time: number) => Math.round(((time - from) / (until - from)) * 10_000) / 100;
  return {
    at: (day, open) => (day === null ? (open === 'start' ? 0 : 100) : place(Date.parse(day))),
    ticks: ticksBetween(from, until).map((day) => ({ label: labelOf(day), at: place(Date.parse(day)) })),
  };
}

/** First days of years, or of months where these are few; four of them or so. */
function ticksBetween(from: number, until: number): readonly string[] {
  const years = (until - from) / (365 * msOfDay);
  const months = years > 2.5 ? 12 * Math.ceil(years / 5) : Math.ceil((years * 12) / 4);
  const start = new Date(from);
  const ticks: string[] = [];
  let month = start.getUTCFullYear() * 12 + (months >= 12 ? 0 : start.getUTCMonth());
  for (; ; month += months) {
    const day = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
    if (day.getTime() > until) return ticks;
    if (day.getTime() >= from) ticks.push(day.toISOString().slice(0, 10));
  }
}

function labelOf(day: string): string {
  return day.endsWith('-01-01') ? day.slice(0, 4) : day.slice(0, 7);
}
