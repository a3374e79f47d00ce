// Which facts are there: the relationships that follow from claims, as known on a day?
//
// With ids only what these have is looked at, from either end.
//
// @mode   piece
// @param  about  string[]  ["person:lee-baca"]
// @known  about  Node
// @absent about  null
// @gives  link  Fact[]
// @local  anything id near link from to
// @field  type  RelationshipType  type(link)
// @field  from  Entity  from
// @field  to  Entity  to
// @field  roles  string[]  coalesce(link.roles, [])
// @field  rule  PlaceRule  link.rule
// @field  spell  string  link.spell
// @field  knownFrom  Date  toString(link.knownFrom)
// @field  period  Period  periodOf(linkVersion)
// @field  inferred  boolean  linkVersion.inferred
// @field  independenceUnknown  boolean  linkVersion.independenceUnknown
// @field  headlineOnly  boolean
//   EXISTS { restsOn(link) }
//   AND NOT EXISTS { restsOn(link) WHERE linkPassage.part <> 'TITLE' }
// @field  languages  string[]
//   COLLECT { restsOn(link) MATCH (linkPassage)-[:PASSAGE_OF]->(article:Article)
//     RETURN DISTINCT article.language AS language ORDER BY language }
// @field  languageCount  int
//   size(COLLECT { restsOn(link) MATCH (linkPassage)-[:PASSAGE_OF]->(article:Article)
//     RETURN DISTINCT article.language AS language })
// @field  damaged  boolean
//   EXISTS { restsOn(link) MATCH (linkPassage)-[:HAS_DAMAGE]->(:Damage) }
// @field  truncated  boolean
//   EXISTS { restsOn(link) MATCH (linkPassage)-[:PASSAGE_OF]->(:Article {truncated: true}) }
// @field  dateBases  DateBasis[]
//   COLLECT { restsOn(link) MATCH (linkPassage)-[:PASSAGE_OF]->(article:Article)
//     UNWIND [article.publishedBasis, linkSource.atBasis, linkSource.fromBasis, linkSource.untilBasis] AS basis
//     WITH basis WHERE basis IS NOT NULL
//     RETURN DISTINCT basis ORDER BY basis }
// @order  from.id, type(link), to.id, coalesce(link.spell, '')
// @pages
// @budget 4655
CALL () {
  UNWIND CASE WHEN $about IS NULL THEN [1] ELSE [] END AS anything
  MATCH (from:Policytrail&Entity)-[link]->(to:Policytrail)
  WHERE link.articleCount IS NOT NULL
  RETURN from, link, to
  UNION
  UNWIND $about AS id
  MATCH (near:Policytrail&Entity {id: id})-[link]-(:Policytrail)
  WHERE link.articleCount IS NOT NULL
  WITH link, startNode(link) AS from, endNode(link) AS to
  RETURN from, link, to
}
WITH from, link, to
// @include supportedBy link
