// Which entities are found by these words, and by which text of theirs?
//
// Each of eight ways to look asks one index; a text counts for the first way that finds it. Ways 0 to 4 look among
// names: all words as written, the last one begun, one letter wrong, two letters wrong, all words but one. Ways 5 to 7
// look among sentences, as 0 to 2 do. A claim and the like lead to what they are about.
//
// @mode   piece
// @param  queries  string[]
//   ["+(\"baca\")", "+(baca*)", "+(baca~1)", "\"\"", "\"\"", "+(\"baca\")", "+(baca*)", "+(baca~1)"]
// @param  plain    string    "baca"
// @param  labels   string[]  ["Entity"]
// @gives  entity   Entity[]
// @local  way found named kind text plain score near entity label sign matched
// @field  matchedIn Node matched
// @field  matchedId ID matched.id
// @field  matchedName string text
// @field  matchedKind MatchedKind kind
// @field  closeness Closeness
//   CASE
//     WHEN score >= 900 THEN 'WHOLE'
//     ELSE [
//       'ALL_BUT_ONE', 'MISSPELT', 'BEGUN', 'ALL_WORDS', 'MISSPELT', 'MISSPELT', 'BEGUN', 'ALL_WORDS'
//     ][score / 100 - 1]
//   END
// @field  score int score
// @order  score DESC, entity.id
// @pages
// @budget 3500
UNWIND range(0, 7) AS way
CALL db.index.fulltext.queryNodes(
  CASE WHEN way < 5 THEN 'namesByWords' ELSE 'sentencesByWords' END,
  $queries[way],
  {limit: 1000}
)
YIELD node AS found
WITH found, way < 5 AS named, min(way) AS way
WHERE found:Policytrail
WITH found, way,
  CASE
    WHEN found:Name THEN found.kind
    WHEN found:Entity AND named THEN 'NAME'
    WHEN found:Article THEN 'TITLE'
    ELSE 'SENTENCE'
  END AS kind,
  CASE
    WHEN named THEN found.name
    ELSE coalesce(found.title, found.question, found.paraphrase, found.definition)
  END AS text
WITH found, kind, text, CASE WHEN kind = 'SENTENCE' AND way < 5 THEN way + 5 ELSE way END AS way
WHERE way < 8
// The text without accents, signs and spaces, as $plain is.
WITH found, kind, text, way, reduce(
  plain = toLower(normalize(text, NFKD)),
  sign IN split(
    ' |\'|’|‘|"|“|”|.|,|:|;|!|?|¿|¡|(|)|[|]|-|–|—|/|&|+|#|*|_|' +
    '\u0300|\u0301|\u0302|\u0303|\u0308|\u030A|\u030C|\u0327',
    '|'
  ) |
  replace(plain, sign, '')
) AS plain
WITH found, kind, text, CASE
  WHEN plain = $plain AND kind = 'NAME' THEN 1000
  WHEN plain = $plain AND kind <> 'SENTENCE' THEN 900
  // The more of the text is asked for, the better: up to 99 beside what the way is worth.
  WHEN size($plain) >= size(plain) THEN [800, 700, 600, 500, 100, 400, 300, 200][way] + 99
  ELSE [800, 700, 600, 500, 100, 400, 300, 200][way] + 99 * size($plain) / size(plain)
END AS score
UNWIND CASE
  WHEN found:Entity THEN [found]
  ELSE [(found)-[:NAMED|SUBJECT|OBJECT|GAP_ABOUT|BETWEEN|APPLIES_TO|PASSAGE_OF]-(near:Entity|Dossier) | near]
END AS near
MATCH (entity:Policytrail&Entity {id: coalesce(near.of, near.id)})
WITH found, kind, text, score, entity
WHERE any(label IN labels(entity) WHERE label IN $labels)
WITH found, kind, text, score, entity
ORDER BY score DESC, kind <> 'NAME', kind, text, found.id
WITH entity, head(collect(CASE WHEN found:Name THEN entity ELSE found END)) AS matched, head(collect(text)) AS text,
  head(collect(kind)) AS kind, max(score) AS score
MATCH (entity)
