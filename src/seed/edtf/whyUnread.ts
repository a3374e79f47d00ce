import { isDay } from '../../domain/day.ts';

/** Why a text is no date for the parser, whose own words speak of its grammar. */
export function whyUnread(edtf: string): string {
  const days = [...edtf.matchAll(/(?<![\d-])\d{4}-\d\d-\d\d(?!\d)/g)].map(([day]) => day);
  const noDay = days.find((day): boolean => !isDay(day));
  if (noDay !== undefined) return `there is no day ${noDay}`;
  const [, month = ''] = /(?<![\d-])\d{4}-(00|1[3-9]|20)(?!\d)/.exec(edtf) ?? [];
  if (month !== '') return `there is no month ${month}`;
  if (/(?<![\d-])\d{4}-(?:2[1-9]|3[0-2])(?![\d-])/.test(edtf)) {
    return 'a season stands alone: of several, write the first and the last month';
  }
  const [, year = '', second = '', third = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(edtf.trim()) ?? [];
  const likely = `${year}-${second.padStart(2, '0')}-${third.padStart(2, '0')}`;
  if (isDay(likely)) return `it is written ${likely}`;
  return 'it is no date in EDTF, which has years first, then months, then days, in digits with hyphens';
}
