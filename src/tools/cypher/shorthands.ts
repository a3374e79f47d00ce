import type { Piece } from '../../reads/piece.ts';
import type { ContractType } from './contract.ts';
import { versionFlags, wordOf } from '../../domain/historyLines.ts';
import { mark } from '../../domain/mark.ts';
import { predicates } from '../../domain/predicate.ts';

/** The parts of a period, and what each is kept under. */
const periodFields = [
  ['fromEarliest', 'fromEarliest'],
  ['fromLatest', 'fromLatest'],
  ['untilEarliest', 'untilEarliest'],
  ['untilLatest', 'untilLatest'],
  ['lastObserved', 'lastObservedEarliest'],
] as const;

/** How each shorthand is written, and what it is written out as. */
const shorthands: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/partialDate\((\w+\.\w+)\)/g, (_call, at = '') => partialDate(at)],
  [
    /periodOf\((\w+)\)/g,
    (_call, fact = '') => `{${periodFields.map(([name, kept]) => `${name}: toString(${fact}.${kept})`).join(', ')}}`,
  ],
  [/dayBetween\(([\w.]+), ([\w.]+)\)/g, (_call, earliest = '', latest = '') => dayBetween(earliest, latest)],
  [/versionAt\((\w+), \$knownAt\)/g, (_call, fact = '') => versionAt(fact)],
  [
    /isKnown\((\w+), \$knownAt\)/g,
    (_call, fact = '') =>
      `(${fact}.articleCount IS NOT NULL AND ($knownAt = ${always} OR ${knownFrom(`${fact}.history[0]`)} <= $knownAt))`,
  ],
  [/monthOf\((\w+\.\w+)\)/g, (_call, at = '') => monthOf(`${at}Earliest`, `${at}Latest`)],
  [/monthOf\(([^(),]+), ([^(),]+)\)/g, (_call, earliest = '', latest = '') => monthOf(earliest, latest)],
  [/yearOf\((\w+\.\w+)\)/g, (_call, at = '') => yearOf(`${at}Earliest`, `${at}Latest`)],
  [/yearOf\(([^(),]+), ([^(),]+)\)/g, (_call, earliest = '', latest = '') => yearOf(earliest, latest)],
  [/noMonthOf\((\w+\.\w+)\)/g, (_call, at = '') => noMonthOf(`${at}Earliest`, `${at}Latest`, `${at}Edtf IS NULL`)],
  [/noMonthOf\(([^(),]+), ([^(),]+)\)/g, (_call, earliest = '', latest = '') => noMonthOf(earliest, latest)],
];

/** Writes the shorthands of a text out. */
export function writeShorthands(cypher: string, types: ReadonlyMap<string, ContractType>): string {
  return shorthands
    .reduce((done, [call, write]) => done.replaceAll(call, write), cypher)
    .replaceAll(/countEach\((\w+)\)/g, (_call, name: string) => countEach(namesOf(name, types)))
    .replaceAll(/typesOf\((\w+)\)/g, (_call, name: string) => namesOf(name, types).names.join('|'));
}

/** The property that a field's date is kept under, where the field is a partial date and nothing else. */
export function dateOf(expression: string): string | null {
  return /^partialDate\((\w+\.\w+)\)$/.exec(expression)?.[1] ?? null;
}

/** Which part of a date a text asks for; null where it asks for none. */
export function datePartOf(cypher: string): NonNullable<Piece['datePart']> | null {
  const [, call = '', first = '', last] = /\b(monthOf|yearOf|noMonthOf)\(([\w.]+)(, [\w.]+)?\)/.exec(cypher) ?? [];
  if (call === '') return null;
  const of = last === undefined ? `${first}Earliest` : first;
  return { of, part: call === 'monthOf' ? 'MONTH' : call === 'yearOf' ? 'YEAR' : null };
}

function partialDate(at: string): string {
  return (
    `CASE WHEN ${at}Edtf IS NULL THEN null ELSE {edtf: ${at}Edtf, earliest: toString(${at}Earliest), ` +
    `latest: toString(${at}Latest), basis: ${at}Basis, phrase: ${at}Phrase, rule: ${at}Rule} END`
  );
}

/** A day of which two bounds are known or null, as a partial date; null where both are. */
function dayBetween(earliest: string, latest: string): string {
  const day = (bound: string) => `coalesce(toString(${bound}), '')`;
  return (
    `CASE WHEN ${earliest} IS NULL AND ${latest} IS NULL THEN null ELSE {edtf: CASE WHEN ${earliest} = ${latest} ` +
    `THEN toString(${earliest}) ELSE '[' + ${day(earliest)} + '..' + ${day(latest)} + ']' END, ` +
    `earliest: toString(${earliest}), latest: toString(${latest}), basis: 'INFERRED', phrase: null, rule: null} END`
  );
}

/** What `$knownAt` is where nobody asks for a day. */
const always = "date('9999-12-31')";

/** The day from which a line of a history was known. */
function knownFrom(line: string): string {
  return `date(left(${line}, 10))`;
}

/**
 * A fact as it was known on the day `$knownAt`; null where it was not known yet. As of today that is its own
 * properties; the history is read only where a day is asked for.
 */
function versionAt(fact: string): string {
  const now = Object.keys(wordOf).map((name) => `${name}: ${fact}.${name}`);
  const flagsNow = versionFlags.map((flag) => `${flag}: ${fact}.${flag} IS NOT NULL`);
  const then = Object.entries(wordOf).map(([name, at]) => {
    const isCount = name.endsWith('Count');
    return `${name}: ${isCount ? `toInteger(words[${at}])` : `date(nullIf(words[${at}], '?'))`}`;
  });
  const flagsThen = versionFlags.map((flag) => `${flag}: '${flag}' IN words`);
  return [
    'CASE',
    `  WHEN $knownAt = ${always} THEN CASE`,
    `    WHEN ${fact}.articleCount IS NOT NULL THEN {${[...now, ...flagsNow].join(', ')}}`,
    '  END',
    `  ELSE [words IN [line IN ${fact}.history WHERE ${knownFrom('line')} <= $knownAt | split(line, ' ')]`,
    `    | {${[...then, ...flagsThen].join(', ')}}][-1]`,
    'END',
  ].join('\n');
}

/** The month of a date between two days, where both lie in one. */
function monthOf(earliest: string, latest: string): string {
  const month = (day: string) => `left(toString(${day}), 7)`;
  return `CASE WHEN ${month(earliest)} = ${month(latest)} THEN ${month(earliest)} END`;
}

function yearOf(earliest: string, latest: string): string {
  return `CASE WHEN ${earliest}.year = ${latest}.year THEN toString(${earliest}.year) END`;
}

/** Why a date falls in no one month; null where it does, and where there is no date. */
function noMonthOf(earliest: string, latest: string, absent?: string): string {
  return [
    'CASE',
    ...(absent === undefined ? [] : [`  WHEN ${absent} THEN null`]),
    `  WHEN ${earliest} IS NULL AND ${latest} IS NULL THEN 'UNKNOWN'`,
    `  WHEN ${earliest} IS NULL THEN 'BEFORE'`,
    `  WHEN ${latest} IS NULL THEN 'AFTER'`,
    `  WHEN ${earliest}.year <> ${latest}.year THEN 'YEARS'`,
    `  WHEN ${earliest}.month <> ${latest}.month THEN 'YEAR'`,
    'END',
  ].join('\n');
}

interface Names {
  readonly areRelationships: boolean;
  readonly names: readonly string[];
}

/** The object types of an interface, or the predicates that are values of an enum. */
function namesOf(name: string, types: ReadonlyMap<string, ContractType>): Names {
  const type = types.get(name);
  if (type === undefined) throw new Error(`the schema has no type ${name}, of which a shorthand speaks`);
  const related = predicates.map((predicate) => predicate.name).filter((each) => type.fields.has(each));
  return { areRelationships: type.isEnum, names: type.isEnum ? related : type.possible.toSorted() };
}

/** A list of `{type, count}`. */
function countEach({ areRelationships, names }: Names): string {
  const pattern = (each: string) => (areRelationships ? `(:${mark})-[:${each}]->(:${mark})` : `(:${mark}&${each})`);
  return `[${names.map((each) => `{type: '${each}', count: COUNT { ${pattern(each)} }}`).join(', ')}]`;
}
