// Which facts are there: the relationships that follow from claims, as known on a day?
//
// Each is met from both of its ends, and kept at one: with ids, that is an end among them, so that only what these
// ids have is looked at.
//
// @mode   piece
// @param  about  string[]  ["person:lee-baca"]
// @absent about  null
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives  link  Fact[]
// @local  near link from to
// @field  type  RelationshipType  type(link)
// @field  from  Entity  from
// @field  to  Entity  to
// @field  roles  string[]  coalesce(link.roles, [])
// @field  knownFrom  Date  toString(link.knownFrom)
// @field  period  Period  periodAt(link, linkVersion)
// @field  independenceUnknown  boolean  link.historyIndependenceUnknown[linkVersion]
// @field  headlineOnly  boolean  EXISTS { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(passage:Passage) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) RETURN 1 AS found } AND NOT EXISTS { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(passage:Passage) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) AND passage.part <> 'TITLE' RETURN 1 AS found }
// @field  languages  string[]  COLLECT { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) RETURN DISTINCT article.language AS language ORDER BY language }
// @field  languageCount  int  size(COLLECT { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) RETURN DISTINCT article.language AS language })
// @field  damaged  boolean  EXISTS { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(passage:Passage)-[:PASSAGE_OF]->(:Article)<-[:DAMAGE_OF]-(damage:Damage) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) AND damage.start < passage.end AND passage.start < damage.end RETURN 1 AS found }
// @field  truncated  boolean  EXISTS { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article {truncated: true}) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) RETURN 1 AS found }
// @field  dateBases  DateBasis[]  COLLECT { MATCH (claim:Claim)-[:INFERRED_FROM*0..5]->(source:Claim)-[:SUPPORTED_BY]->(:Passage)-[:PASSAGE_OF]->(article:Article) WHERE claim.id IN link.claimIds AND (claim.knownFromEarliest IS NULL OR claim.knownFromEarliest <= $knownAt) UNWIND [article.publishedBasis, source.atBasis, source.fromBasis, source.untilBasis] AS basis WITH basis WHERE basis IS NOT NULL RETURN DISTINCT basis ORDER BY basis }
// @order  from.id, type(link), to.id
// @budget 6470
MATCH (near:Entity)-[link]-()
WHERE ($about IS NULL OR near.id IN $about)
  AND link.historyKnownFrom IS NOT NULL
  AND (startNode(link) = near OR NOT startNode(link).id IN coalesce($about, [startNode(link).id]))
WITH link, startNode(link) AS from, endNode(link) AS to
// @include supportedBy link
