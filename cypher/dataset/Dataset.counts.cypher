// How many things and relationships of each type are there?
//
// @mode   piece
// @from   dataset  Dataset  "dataset:seed"
// @gives  dataset  DatasetCounts
// @field  things  ThingCount[]  countEach(Node)
// @field  relationships  RelationshipTypeCount[]  countEach(RelationshipType)
// @budget 6000
MATCH (dataset)
