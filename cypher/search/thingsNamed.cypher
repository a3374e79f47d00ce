// Which things have one of these whole names, and which has this id?
//
// The names are given twice: as a query of the index, and as the words that it keeps of whole names, with blanks
// between.
//
// @mode   read
// @param  query  string  "nameWords:(\"=baca\" OR \"=trustact\")"
// @param  wholes string  "=baca =trustact"
// @param  about  string  "law:trust-act"
// @row    id     string
// @row    types  readonly string[]
// @row    whole  string | null
// @budget 60
CALL () {
  MATCH (thing:Policytrail&Node {id: $about})
  RETURN thing, null AS whole
  UNION
  CALL db.index.fulltext.queryNodes('wordsOfNames', $query, {limit: 200})
  YIELD node AS found
  WITH found
  WHERE found:Policytrail
  WITH found, [word IN split(found.nameWords, ' ') WHERE word IN split($wholes, ' ')] AS wholes,
    CASE WHEN found:Entity THEN [found] ELSE [(found)<-[:NAMED]-(entity:Policytrail&Entity) | entity] END AS things
  UNWIND things AS thing
  UNWIND wholes AS whole
  RETURN thing, whole
}
WITH DISTINCT thing, whole
RETURN thing.id AS id, labels(thing) AS types, whole
ORDER BY size(whole) DESC, id
