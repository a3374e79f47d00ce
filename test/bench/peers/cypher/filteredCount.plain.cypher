WITH collect(claim) AS claims
RETURN size(claims) AS totalCount,
  [claim IN claims[..10] | {id: claim.id, predicate: claim.predicate, sentence: claim.sentence}] AS nodes
