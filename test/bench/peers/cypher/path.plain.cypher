RETURN {
  length: length(walk),
  steps: [at IN range(0, length(walk) - 1) | {
    type: type(relationships(walk)[at]),
    forward: startNode(relationships(walk)[at]) = nodes(walk)[at],
    articleCount: coalesce(relationships(walk)[at].articleCount, 0),
    from: {id: nodes(walk)[at].id, name: nodes(walk)[at].name},
    to: {id: nodes(walk)[at + 1].id, name: nodes(walk)[at + 1].name}
  }]
} AS path
