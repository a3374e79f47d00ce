import { expect, it } from 'vitest';
import { parseCypherFile } from '../../src/graph/cypherFile.ts';
import { expandPiece } from '../../src/tools/expandPiece.ts';

const fragment = parseCypherFile(
  'cypher/fragment/known.cypher',
  `// Is it known?
// @mode fragment
// @from fact Node "x"
// @param knownAt date "9999-12-31"
// @local version
// @field count int fact.counts[version]
WITH *, size([day IN fact.days WHERE day <= $knownAt]) AS version
WHERE version > 0`.replace('day IN fact.days WHERE day', 'version IN fact.days WHERE version'),
);
const fragments = new Map([['known', fragment]]);

const piece = (include: string, fields = '') =>
  parseCypherFile(
    'cypher/event/Event.links.cypher',
    `// Which links?
// @mode piece
// @from event Event "x"
// @gives link Link[]
// @local link
${fields}// @bound 5
// @budget 5
MATCH (event)-[link:LINK]->()
// @include ${include}
LIMIT $limit`,
  );

it('writes a fragment out from the variable given, with locals of its own', () => {
  const { text, locals, params, fields } = expandPiece(piece('known link'), fragments);
  expect(text).toContain('size([linkVersion IN link.days WHERE linkVersion <= $knownAt]) AS linkVersion');
  expect(locals).toEqual(['link', 'linkVersion']);
  expect(params.map(({ name }) => name)).toEqual(['knownAt']);
  expect(fields).toEqual([{ name: 'count', type: 'int', expression: 'link.counts[linkVersion]' }]);
});

it('refuses a fragment that is not there', () => {
  expect(() => expandPiece(piece('unknown link'), fragments)).toThrow(
    'event/Event.links: there is no fragment "unknown"',
  );
});

it('writes a date out in its parts, and null where there is none', () => {
  const [field] = expandPiece(
    piece('known link', '// @field date PartialDate partialDate(link.at)\n'),
    fragments,
  ).fields;
  expect(field?.expression).toBe(
    'CASE WHEN link.atEdtf IS NULL THEN null ELSE {edtf: link.atEdtf, earliest: toString(link.atEarliest), ' +
      'latest: toString(link.atLatest), basis: link.atBasis, phrase: link.atPhrase, rule: link.atRule} END',
  );
});

it('writes a period out as it is now, and as it was in a version, where the outermost days mean unbounded', () => {
  const fields = '// @field now Period periodNow(link)\n// @field then Period periodAt(link, linkVersion)\n';
  const [now, then] = expandPiece(piece('known link', fields), fragments).fields;
  expect(now?.expression).toContain('fromEarliest: toString(link.fromEarliest)');
  expect(then?.expression).toContain(
    "untilLatest: CASE WHEN link.historyUntilLatest[linkVersion] = date('9999-12-31') THEN null",
  );
});
