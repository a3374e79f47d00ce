/**
 * The label of every node that a load wrote, and of no other: what people add beside the graph may have any of the
 * other labels, and stays what it is. Ids are unique under it; questions start from it.
 */
export const mark = 'Policytrail';
