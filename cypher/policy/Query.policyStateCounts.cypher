// How many states of policy are there, by groups?
//
// A state of a group is not a state of its members, and these may have their own: it stands beside the count.
//
// @mode   piece
// @counts policyStates
// @field  collective  boolean  EXISTS { (state)-[:STATE_OF]->(:Organization {kind: 'GROUP'}) }
// @budget 960
