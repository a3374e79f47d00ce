// How exact is it?
//
// @mode   piece
// @from   observation  Observation  "observation:deported-with-a-conviction-harris-a06"
// @gives  comparator  string
// @local  comparator
// @budget 10
WITH coalesce(observation.comparator, 'VAGUE') AS comparator
