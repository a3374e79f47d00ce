// Which seed was loaded last, and by which version of the format?
//
// @mode   read
// @row    seedDigest     string
// @row    formatVersion  number
// @budget 10
MATCH (dataset:Dataset {id: 'dataset:seed'})
RETURN
  dataset.seedDigest AS seedDigest,
  dataset.formatVersion AS formatVersion
LIMIT 1
