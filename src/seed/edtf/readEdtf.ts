import { parse, type ParsedDate, type ParsedInterval, type ParsedSet, type ParsedSide } from 'edtf';
import { earliestOf, latestOf } from '../../domain/day.ts';
import { anyDay, daysIn, type Extent } from '../../domain/extent.ts';
import { edtfSpan, UnreadableDate } from './edtfSpan.ts';
import { whyUnread } from './whyUnread.ts';

/** A date of the files, with its first and last days. */
export interface EdtfDate extends Extent {
  /** The text as given. */
  readonly edtf: string;
  /** DAY: some day within. INTERVAL: all the time from some day within `start` to some day within `end`. */
  readonly kind: 'DAY' | 'INTERVAL';
  /** Of an interval, its first day; else the same as the whole. Both sides null where open or unknown. */
  readonly start: Extent;
  /** Of an interval, its last day, included; else the same as the whole. Both sides null where open or unknown. */
  readonly end: Extent;
}

/** Says of a date what was given, what is wrong with it and what can be read. */
export class EdtfError extends Error {}

const examples =
  'Expected for instance 2012-12-05, 2012-12, 2012, 2012-12-05/.., 2012-10/2012-11, [2012-12-05..2012-12-31], ' +
  '[2011,2012], 201X, 2012-12~, XXXX';

/**
 * Reads an EDTF date: levels 0 and 1, seasons 21 to 32, and sets of which one member is meant (`[..]`). The package
 * `edtf` parses; the days are computed here, since its own are wrong. `XXXX` is any day at all. In an interval `..` is
 * an open side, nothing or XXXX an unknown one: both unbounded. For the widths of seasons and of `~ ? %` see edtfSpan.
 *
 * @throws EdtfError
 */
export const readEdtf = (edtf: string): EdtfDate => {
  const parsed = parsedOrFault(edtf);
  try {
    switch (parsed.type) {
      case 'Interval':
        return { edtf, kind: 'INTERVAL', ...intervalDays(parsed) };
      case 'Set':
        return someDay(edtf, setDays(parsed));
      case 'List':
        throw new UnreadableDate('several dates that are all meant are several claims');
      case 'Decade':
      case 'Century':
      case 'Year':
        throw new UnreadableDate('a year has four digits, of which the last may be X');
      default:
        return someDay(edtf, edtfSpan(parsed));
    }
  } catch (error) {
    throw error instanceof UnreadableDate ? fault(edtf, error.message, error) : error;
  }
};

const fault = (edtf: string, reason: string, cause: unknown): EdtfError =>
  new EdtfError(`"${edtf}" is not a date that can be read: ${reason}. ${examples}`, { cause });

/** The parser's own words stay with the error as its cause. */
const parsedOrFault = (edtf: string): ReturnType<typeof parse> => {
  try {
    return parse(edtf);
  } catch (error) {
    throw fault(edtf, whyUnread(edtf), error);
  }
};

const someDay = (edtf: string, { earliest, latest }: Extent): EdtfDate => {
  const whole = { earliest, latest };
  return { edtf, kind: 'DAY', ...whole, start: whole, end: whole };
};

/** An interval starts no later than it ends, on one day at the shortest. */
const intervalDays = ({ values: [first, last] }: ParsedInterval): Pick<EdtfDate, 'start' | 'end' | keyof Extent> => {
  const start = sideDays(first);
  const end = sideDays(last);
  if (start.earliest !== null && end.latest !== null && end.latest < start.earliest) {
    throw new UnreadableDate('it ends before it starts');
  }
  return {
    earliest: start.earliest,
    latest: end.latest,
    start: { ...start, latest: start.latest && earliestOf(daysIn([start.latest, end.latest])) },
    end: { ...end, earliest: end.earliest && latestOf(daysIn([start.earliest, end.earliest])) },
  };
};

const sideDays = (side: ParsedSide): Extent => (side === null || typeof side === 'number' ? anyDay : edtfSpan(side));

const setDays = (set: ParsedSet): Extent => {
  const members = set.values.map((member) => ('length' in member ? consecutiveDays(...member) : edtfSpan(member)));
  const earliests = daysIn(members.map((member) => member.earliest));
  const latests = daysIn(members.map((member) => member.latest));
  return {
    earliest: set.earlier === true || earliests.length < members.length ? null : earliestOf(earliests),
    latest: set.later === true || latests.length < members.length ? null : latestOf(latests),
  };
};

const consecutiveDays = (first: ParsedDate, last: ParsedDate): Extent => {
  const [{ earliest }, { latest }] = [edtfSpan(first), edtfSpan(last)];
  if (earliest !== null && latest !== null && latest < earliest) throw new UnreadableDate('it ends before it starts');
  return { earliest, latest };
};
