const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasonNames = ['spring', 'summer', 'autumn', 'winter'];

/**
 * The plain English of an EDTF date of levels 0 and 1, of a season or of a set of which one member is meant, to stand
 * in a table or after "date:". Text that is none of these comes back as it is: the check of the seed lets none through.
 */
export const dateText = (edtf: string): string => {
  const [start, end, ...more] = edtf.split('/');
  if (start !== undefined && end !== undefined && more.length === 0) return intervalText(start, end) ?? edtf;
  const members = /^\[(.+)\]$/.exec(edtf)?.[1];
  return (members === undefined ? oneText(edtf) : setText(members)) ?? edtf;
};

type Unit = 'day' | 'month' | 'year';

interface WrittenDate {
  /** Its words before the month, before the year, and the year: those that two dates share are said once. */
  readonly parts: readonly [day: string, month: string, year: string];
  readonly unit: Unit;
  /** Whether it may share words with another date: nothing masked, nothing uncertain. */
  readonly plain: boolean;
  readonly text: string;
}

const dateShape = /^(XXXX|\d{4}|\d{3}X|\d{2}XX|\dXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%]?)$/;

const readDate = (written: string): WrittenDate | null => {
  const match = dateShape.exec(written);
  if (match === null) return null;
  const [, year = '', month = '', day = '', mark] = match;
  const name = month === '' || month === 'XX' ? '' : monthName(Number(month));
  if (name === null || (year.includes('X') && month !== '') || (month === 'XX' && /\d/.test(day))) return null;
  const words = [Number(day) > 0 ? String(Number(day)) : '', name, yearText(year)] as const;
  const masked = day === 'XX' ? 'some day of ' : month === 'XX' ? 'some month of ' : '';
  const text = masked + words.filter((word) => word !== '').join(' ');
  const about = mark === '~' || mark === '%' ? `about ${text}` : text;
  return {
    parts: words,
    unit: day !== '' ? 'day' : month !== '' ? 'month' : 'year',
    plain: masked === '' && mark === '' && !year.includes('X'),
    text: mark === '?' || mark === '%' ? `${about} (uncertain)` : about,
  };
};

const yearText = (year: string): string => {
  if (year === 'XXXX') return 'not stated';
  if (!year.includes('X')) return String(Number(year));
  return `some year from ${Number(year.replaceAll('X', '0'))} to ${Number(year.replaceAll('X', '9'))}`;
};

/** Of the month 1 to 12 or the season 21 to 32 (25 to 28 northern, 29 to 32 southern); null of any other number. */
const monthName = (number: number): string | null => {
  const season = seasonNames[(number - 21) % 4];
  if (number < 21 || number > 32 || season === undefined) return monthNames[number - 1] ?? null;
  return number < 25 ? season : `${number < 29 ? 'northern' : 'southern'} ${season}`;
};

const oneText = (written: string): string | null => readDate(written)?.text ?? null;

/** "5 to 31 December 2012": what the two share is said once. */
const rangeText = (from: WrittenDate, until: WrittenDate): string => {
  const [day, month, year] = from.parts;
  if (!from.plain || !until.plain || from.unit !== until.unit || from.unit === 'year' || year !== until.parts[2]) {
    return `${from.text} to ${until.text}`;
  }
  const start = from.unit === 'month' ? month : month === until.parts[1] ? day : `${day} ${month}`;
  return `${start} to ${until.text}`;
};

const openSides: Readonly<Record<string, string>> = { '..': 'open', '': 'not stated', XXXX: 'not stated' };

const intervalText = (start: string, end: string): string | null => {
  const [openStart, openEnd] = [openSides[start], openSides[end]];
  const [from, until] = [readDate(start), readDate(end)];
  if (openStart !== undefined && openEnd !== undefined) return `start ${openStart}, end ${openEnd}`;
  if (openEnd !== undefined) return from && `from ${from.text}, end ${openEnd}`;
  if (openStart !== undefined) return until && `until ${until.text}, start ${openStart}`;
  return from && until && `from ${rangeText(from, until)}`;
};

/** The members of a set: dates, consecutive ones (a..b), all before the first (..a), all after the last (a..). */
const setText = (members: string): string | null => {
  const texts = members.split(',').map((member) => memberText(member.trim()));
  const [last, ...before] = texts.reverse();
  if (last === undefined || last === null || before.includes(null)) return null;
  return before.length === 0 ? last : `${before.reverse().join(', ')} or ${last}`;
};

const memberText = (member: string): string | null => {
  const [start = '', end, ...more] = member.split('..');
  if (end === undefined) return oneText(start);
  const [from, until] = [readDate(start), readDate(end)];
  if (more.length > 0 || (from === null && start !== '') || (until === null && end !== '')) return null;
  if (from === null) return until && `${until.text} or earlier`;
  return until === null ? `${from.text} or later` : `some ${from.unit} from ${rangeText(from, until)}`;
};
