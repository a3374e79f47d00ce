import type { Draw } from './Draw.ts';

const starts = ['Vel', 'Tor', 'Mar', 'Sol', 'Bren', 'Cas', 'Dor', 'El', 'Fen', 'Gar', 'Hol', 'Is', 'Jun', 'Kel', 'Lin'];
const ends = [
  'mar',
  'den',
  'sa',
  'wick',
  'ton',
  'ra',
  'ford',
  'lo',
  'stead',
  'vin',
  'ley',
  'by',
  'na',
  'rock',
  'field',
];

/** Invented proper names, the first the most used. */
export const properNames: readonly string[] = ends.flatMap((end) => starts.map((start) => `${start}${end}`));

/** What our own sentences speak of, the first the most. */
const topics =
  'requests orders holds notices transfers arrests releases fees permits licences inspections fines contracts patrols ' +
  'records hearings warrants checks visits searches seizures grants loans leases levies';
const manners =
  'without a warrant, after an arrest, at the border, in its jails, under the program, of young people, for minor ' +
  'offences, at courthouses, by contract, in schools, at hospitals, on weekends, during harvest, of veterans';

/** `requests after an arrest`: the words of a sentence, common ones often. */
export function matter(draw: Draw): string {
  return `${draw.famous(topics.split(' '))} ${draw.famous(manners.split(', '))}`;
}
