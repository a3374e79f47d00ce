UNWIND range(0, 10) AS way
CALL db.index.fulltext.queryNodes(
  CASE WHEN way < 6 THEN 'wordsOfNames' ELSE 'wordsOfSentences' END,
  $queries[way],
  // Of what has some of the words, only the nearest.
  {limit: CASE WHEN way IN [5, 10] THEN 100 ELSE 1000 END}
)
YIELD node AS found
WITH found, way < 6 AS named, min(way) AS way
WHERE found:Policytrail
WITH found, named, way,
  split(CASE WHEN named THEN found.nameWords ELSE found.sentenceWords END, ' ') AS words,
  split(coalesce(CASE WHEN named THEN found.officeWords END, ''), ' ') AS beside
WITH found, way, words, beside, '=' + $plain IN words AS whole,
  named AND words[0] <> '=' + $plain AND '=' + $plain IN words AS short,
  CASE
    WHEN found:Name THEN found.kind
    WHEN named THEN 'NAME'
    WHEN found:Article THEN 'TITLE'
    ELSE 'SENTENCE'
  END AS kind,
  CASE
    WHEN named THEN found.name
    ELSE coalesce(found.title, found.question, found.paraphrase, found.definition, found.name)
  END AS text
WITH found, way, words,
  CASE WHEN short THEN 'ABBREVIATION' ELSE kind END AS kind,
  CASE WHEN short THEN found.short ELSE text END AS text,
  whole AND kind <> 'SENTENCE' AS whole,
  way IN [5, 10] AS some,
  [word IN split($asked, ' ') WHERE none(form IN split(word, '|') WHERE form IN words OR form IN beside)] AS lacking,
  // How much of the text is asked for.
  CASE
    WHEN way IN [2, 3, 4, 8, 9] THEN 1.0 * size($plain)
    ELSE 1.0 * reduce(
      letters = 0,
      word IN split($asked + ' ' + $small, ' ') |
      letters + CASE WHEN any(form IN split(word, '|') WHERE form IN words) THEN size(split(word, '|')[0]) ELSE 0 END
    )
  END / (size(words[0]) - 1) AS share
WITH collect({
  found: found, way: way, kind: kind, text: text, whole: whole, some: some, lacking: lacking,
  share: CASE WHEN share > 1 THEN 1.0 ELSE share END
}) AS rows
// The fewer of the texts that were found have a word, the more it counts.
WITH rows, [
  word IN split($asked, ' ') |
  log(1 + 1.0 * size(rows) / (1 + size([row IN rows WHERE NOT word IN row.lacking])))
] AS weights
UNWIND rows AS row
WITH row.found AS found, row.way AS way, row.kind AS kind, row.text AS text, row.whole AS whole, row.some AS some,
  row.lacking AS lacking, row.share AS share,
  reduce(
    lack = 0.0,
    at IN range(0, size(weights) - 1) |
    lack + CASE WHEN split($asked, ' ')[at] IN row.lacking THEN weights[at] ELSE 0 END
  ) / reduce(all = 0.0, weight IN weights | all + weight) AS lack
// A name of small words alone counts where all of it is asked for.
WHERE NOT some OR lack < 1 OR share > 0.9
WITH found, kind, text,
  CASE WHEN some THEN [word IN lacking | split(word, '|')[0]] ELSE [] END AS missing,
  CASE
    WHEN whole THEN 'WHOLE'
    ELSE [
      'ALL_WORDS', 'INFLECTED', 'BEGUN', 'MISSPELT', 'MISSPELT', 'SOME_WORDS',
      'ALL_WORDS', 'INFLECTED', 'BEGUN', 'MISSPELT', 'SOME_WORDS'
    ][way]
  END AS closeness,
  CASE
    WHEN whole AND kind = 'NAME' THEN 1000
    WHEN whole THEN 900
    WHEN some THEN 100 + toInteger(99 * (2 * (1 - lack) + share) / 3)
    // The whole name, with small words or an office beside.
    WHEN way < 2 AND share = 1 THEN 899
    WHEN way < 5 THEN [800, 700, 600, 500, 400][way] + toInteger(98 * share)
    ELSE [350, 300, 250, 200][way - 6] + toInteger(49 * share)
  END AS score
UNWIND CASE
  WHEN found:Entity THEN [found]
  ELSE [(found)-[:NAMED|SUBJECT|OBJECT|GAP_ABOUT|BETWEEN|APPLIES_TO|PASSAGE_OF]-(near:Entity|Dossier) | near]
END AS near
MATCH (entity:Policytrail&Entity {id: coalesce(near.of, near.id)})
WITH found, kind, text, missing, closeness, score, entity
// The best text of each: of two as good, a name. A list is compared by its entries, from the first.
WITH entity, max([
  score, kind = 'NAME', kind, text, found.id, closeness, missing, CASE WHEN found:Name THEN entity ELSE found END
]) AS best
WITH entity, best[0] AS score, best[2] AS kind, best[3] AS text, best[5] AS closeness, best[6] AS missing,
  best[7] AS matched
ORDER BY score DESC, entity.id
LIMIT 10
