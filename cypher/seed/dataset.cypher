// Which seed was loaded last, by which version of the format, and what is the version of what it gave?
//
// @mode   read
// @row    seedDigest     string
// @row    formatVersion  number
// @row    version        string
// @budget 10
MATCH (dataset:Dataset {id: 'dataset:seed'})
RETURN
  dataset.seedDigest AS seedDigest,
  dataset.formatVersion AS formatVersion,
  dataset.version AS version
LIMIT 1
