// In which languages can what is loaded be searched?
//
// @mode   read
// @row    languages  readonly string[]
// @budget 5
MATCH (dataset:Policytrail&Dataset {id: 'dataset:seed'})
RETURN dataset.languages AS languages
