// Which seed was loaded last, by which version of the format, what is the version of what it gave, what was imported
// beside it, in which languages is it found, and which labels, types of relationships and properties may that load have
// written? An older version of the program knew no mark, and
// recorded no names.
//
// @mode   read
// @row    seedDigest         string
// @row    formatVersion      number
// @row    version            string
// @row    imported           string | null
// @row    languages          readonly string[] | null
// @row    marked             boolean
// @row    labels             readonly string[] | null
// @row    relationshipTypes  readonly string[] | null
// @row    propertyKeys       readonly string[] | null
// @budget 15
MATCH (dataset:Dataset {id: 'dataset:seed'})
WHERE dataset.formatVersion IS NOT NULL
RETURN
  dataset.seedDigest AS seedDigest,
  dataset.formatVersion AS formatVersion,
  dataset.version AS version,
  dataset.imported AS imported,
  dataset.languages AS languages,
  dataset:Policytrail AS marked,
  dataset.labels AS labels,
  dataset.relationshipTypes AS relationshipTypes,
  dataset.propertyKeys AS propertyKeys
ORDER BY marked DESC
LIMIT 1
