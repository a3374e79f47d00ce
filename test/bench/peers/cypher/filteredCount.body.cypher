MATCH (:Article {id: $article})<-[:PASSAGE_OF]-(:Passage)<-[:SUPPORTED_BY]-(claim:Claim)
WITH DISTINCT claim
ORDER BY claim.id
