// What is in the graph, and since when?
//
// @mode   piece
// @gives  dataset  Dataset
// @local  dataset
// @budget 400
MATCH (dataset:Policytrail&Dataset {id: 'dataset:seed'})
