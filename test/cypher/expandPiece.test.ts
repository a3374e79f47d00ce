import { expect, it } from 'vitest';
import { readHead } from '../../src/tools/cypher/cypherHead.ts';
import { expandPiece } from '../../src/tools/cypher/expandPiece.ts';
import { parseCypherFile } from '../../src/tools/cypher/parseCypherFile.ts';
import { contractTypes } from './cypherFiles.ts';

const faults: string[] = [];
const addFault = (_line: number, fault: string) => faults.push(fault);
const parse = (name: string, text: string) => parseCypherFile(`cypher/${name}.cypher`, readHead(text), addFault);

const known = parse(
  'fragment/known',
  `// Is it known?
// @mode fragment
// @from fact Node "x"
// @param knownAt date "9999-12-31"
// @local version
// @field count int fact.counts[version]
WITH *, size([version IN fact.days WHERE version <= $knownAt]) AS version
WHERE version > 0`,
);
const grown = parse(
  'fragment/grown',
  '// Is it grown?\n// @mode fragment\n// @from fact Node "x"\n// @include known fact',
);
const old = parse(
  'fragment/old',
  '// Is it old?\n// @mode fragment\n// @from fact Node "x"\n// @param day date "2012-12-06"\nfact.old OR fact.day < $day',
);
const fragments = new Map([
  ['known', known],
  ['grown', grown],
  ['old', old],
]);

const expand = (include: string, fields = '') =>
  expandPiece(
    parse(
      'event/Event.links',
      `// Which links?
// @mode piece
// @from event Event "x"
// @gives link Link[]
// @local link
${fields}// @order link.id
// @bound 5
// @budget 5
MATCH (event)-[link:LINK]->()
${include}`,
    ),
    fragments,
    contractTypes,
    addFault,
  );

it('writes a fragment out from the variable given, with locals of its own', () => {
  const { text, locals, params, fields } = expand('// @include known link');
  expect(text).toContain('size([linkVersion IN link.days WHERE linkVersion <= $knownAt]) AS linkVersion');
  expect(locals).toEqual(['link', 'linkVersion']);
  expect(params.map(({ name }) => name)).toEqual(['knownAt']);
  expect(fields).toEqual([{ name: 'count', type: 'int', expression: 'link.counts[linkVersion]' }]);
});

it('writes a fragment of a fragment out', () => {
  const { text, locals, fields } = expand('// @include grown link');
  expect(text).toContain('WHERE linkFactVersion <= $knownAt]) AS linkFactVersion');
  expect(locals).toEqual(['link', 'linkFactVersion']);
  expect(fields.map(({ expression }) => expression)).toEqual(['link.counts[linkFactVersion]']);
});

it('writes a condition out where it is called, in brackets', () => {
  const { text, params } = expand('WHERE old(link)');
  expect(text).toContain('WHERE (link.old OR link.day < $day)');
  expect(params.map(({ name }) => name)).toEqual(['day']);
});

it('writes clauses out where they are called, without the fields that an @include brings', () => {
  const [sure, ...more] = expand('', '// @field sure boolean EXISTS { known(link) RETURN 1 }\n').fields;
  expect(sure?.expression).toContain('EXISTS { WITH *, size([linkVersion IN');
  expect(sure?.expression).toContain('\nWHERE linkVersion > 0 RETURN 1 }');
  expect(more).toEqual([]);
});

it('notes a fragment that is not there', () => {
  faults.length = 0;
  expand('// @include knwon link');
  expect(faults).toEqual(['there is no fragment "knwon". Did you mean "known"?']);
});

it('writes a date out in its parts, and null where there is none', () => {
  const [field] = expand('', '// @field date PartialDate partialDate(link.at)\n').fields;
  expect(field).toEqual({
    name: 'date',
    type: 'PartialDate',
    expression:
      'CASE WHEN link.atEdtf IS NULL THEN null ELSE {edtf: link.atEdtf, earliest: toString(link.atEarliest), ' +
      'latest: toString(link.atLatest), basis: link.atBasis, phrase: link.atPhrase, rule: link.atRule} END',
    date: 'link.at',
    stored: {
      variable: 'link',
      unless: 'atEdtf',
      parts: [
        { key: 'edtf', property: 'atEdtf' },
        { key: 'earliest', property: 'atEarliest', day: true },
        { key: 'latest', property: 'atLatest', day: true },
        { key: 'basis', property: 'atBasis' },
        { key: 'phrase', property: 'atPhrase' },
        { key: 'rule', property: 'atRule' },
      ],
    },
  });
});

it.each([
  ['link.name', { variable: 'link', parts: [{ property: 'name' }] }],
  ['toString(link.day)', { variable: 'link', parts: [{ property: 'day', day: true }] }],
  ['coalesce(link.unsure, false)', { variable: 'link', parts: [{ property: 'unsure', absent: false }] }],
  ['coalesce(link.roles, [])', { variable: 'link', parts: [{ property: 'roles', absent: [] }] }],
  ["coalesce(link.comparator, 'EXACT')", { variable: 'link', parts: [{ property: 'comparator', absent: 'EXACT' }] }],
  [
    '{word: link.act, one: link.of}',
    {
      variable: 'link',
      parts: [
        { key: 'word', property: 'act' },
        { key: 'one', property: 'of' },
      ],
    },
  ],
  ['{word: link.act, other: far.name}', undefined],
  ['type(link)', undefined],
  ['coalesce(link.a, link.b)', undefined],
  ['EXISTS { (link)-[:A]->() }', undefined],
])('tells what %s reads of properties, where it does nothing else', (expression, stored) => {
  const [field] = expand('', `// @field it String ${expression}\n`).fields;
  expect(field?.stored).toEqual(stored);
});

it('writes a period out, and a fact as it is now, or as a line of its history tells it', () => {
  const fields = '// @field period Period periodOf(link)\n// @field version Version versionAt(link, $knownAt)\n';
  const [period, version] = expand('', fields).fields;
  expect(period?.expression).toContain('fromEarliest: toString(link.fromEarliest)');
  const [now, then] = (version?.expression ?? '').split('ELSE');
  expect(now).toContain("WHEN $knownAt = date('9999-12-31') THEN");
  expect(now).toContain('untilLatest: link.untilLatest');
  expect(now).toContain('disputed: link.disputed IS NOT NULL');
  expect(then).toContain("[line IN link.history WHERE date(left(line, 10)) <= $knownAt | split(line, ' ')]");
  expect(then).toContain("untilLatest: date(nullIf(words[6], '?'))");
  expect(then).toContain("disputed: 'disputed' IN words");
});

it('writes the month and the year of a date out, where it surely lies in one', () => {
  const fields = '// @field month string monthOf(link.at)\n// @field year string yearOf(link.days[0], link.days[1])\n';
  const [month, year] = expand('', fields).fields;
  expect(month?.expression).toMatch(
    /^CASE WHEN left\(toString\(link\.atEarliest\), 7\) = left\(toString\(link\.atLatest\)/,
  );
  expect(year?.expression).toBe('CASE WHEN link.days[0].year = link.days[1].year THEN toString(link.days[0].year) END');
});

it('counts each type of an interface, and each relationship type of an enum', () => {
  const fields = '// @field actors ThingCount[] countEach(Actor)\n// @field links Count[] countEach(LinkGrade)\n';
  const [actors, links] = expand('', fields).fields;
  expect(actors?.expression).toBe(
    "[{type: 'Organization', count: COUNT { (:Policytrail&Organization) }}, " +
      "{type: 'Person', count: COUNT { (:Policytrail&Person) }}]",
  );
  expect(links?.expression).toContain(
    "{type: 'PROMPTED_BY', count: COUNT { (:Policytrail)-[:PROMPTED_BY]->(:Policytrail) }}",
  );
});
