import type { CypherFile, FieldTag } from '../graph/cypherFile.ts';

const include = /^\/\/ @include (\w+) (\w+)$/gm;

/**
 * A file with its shared parts written out:
 * - a line `// @include heldAsOf state` becomes the text of `cypher/fragment/heldAsOf.cypher`, started from `state`; its
 *   parameters, locals and fields become the file's own;
 * - in a field's expression `partialDate(event.date)`, `periodNow(state)` and `periodAt(state, version)` become the maps
 *   of the properties in which a date and a period are kept.
 */
export function expandPiece(file: CypherFile, fragments: ReadonlyMap<string, CypherFile>): CypherFile {
  let { params, locals, fields } = file;
  const text = file.text.replaceAll(include, (_line, name: string, variable: string) => {
    const fragment = fragments.get(name);
    if (fragment?.from == null) throw new Error(`${file.name}: there is no fragment "${name}"`);
    const start = fragment.from.variable;
    const place = (cypher: string) =>
      fragment.locals
        .reduce((done, local) => rename(done, local, ownName(variable, local)), cypher)
        .replaceAll(new RegExp(`(?<![.$\\w])${start}(?!\\w)`, 'g'), variable);
    params = [...params, ...fragment.params.filter((param) => !params.some(({ name: known }) => known === param.name))];
    locals = [...locals, ...fragment.locals.map((local) => ownName(variable, local))];
    fields = [...fields, ...fragment.fields.map((field) => ({ ...field, expression: place(field.expression) }))];
    return place(fragment.text);
  });
  return { ...file, text, params, locals, fields: fields.map(expandShorthands) };
}

function ownName(variable: string, local: string): string {
  return variable + local.charAt(0).toUpperCase() + local.slice(1);
}

function rename(cypher: string, from: string, to: string): string {
  return cypher.replaceAll(new RegExp(`(?<![.$\\w])${from}(?!\\w)`, 'g'), to);
}

/** How a field's shorthand is written out: a date in its parts, and a period as it is now or in one version. */
const shorthands: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    /partialDate\((\w+\.\w+)\)/g,
    (_call, at = '') =>
      `CASE WHEN ${at}Edtf IS NULL THEN null ELSE {edtf: ${at}Edtf, earliest: toString(${at}Earliest), ` +
      `latest: toString(${at}Latest), basis: ${at}Basis, phrase: ${at}Phrase, rule: ${at}Rule} END`,
  ],
  [
    /periodNow\((\w+)\)/g,
    (_call, fact = '') => `{${periodFields.map(([name]) => `${name}: toString(${fact}.${name})`).join(', ')}}`,
  ],
  [
    /periodAt\((\w+), (\w+)\)/g,
    (_call, fact = '', version = '') => {
      const parts = periodFields.map(([name, unbounded]) => {
        const kept = `${fact}.history${name.charAt(0).toUpperCase()}${name.slice(1)}[${version}]`;
        return `${name}: CASE WHEN ${kept} = date('${unbounded}') THEN null ELSE toString(${kept}) END`;
      });
      return `{${parts.join(', ')}}`;
    },
  ],
];

/** The parts of a period, each with the day that stands for "unbounded" in a history. */
const periodFields = [
  ['fromEarliest', '0001-01-01'],
  ['fromLatest', '9999-12-31'],
  ['untilEarliest', '0001-01-01'],
  ['untilLatest', '9999-12-31'],
  ['lastObserved', '0001-01-01'],
] as const;

function expandShorthands(field: FieldTag): FieldTag {
  const expression = shorthands.reduce((done, [call, write]) => done.replaceAll(call, write), field.expression);
  const [, date] = /^partialDate\((\w+\.\w+)\)$/.exec(field.expression) ?? [];
  return date === undefined ? { ...field, expression } : { ...field, expression, date };
}
