WITH collect(claim) AS claims
RETURN size(claims), [claim IN claims[..10] | [claim.id, claim.predicate, claim.sentence]]
