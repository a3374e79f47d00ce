RETURN
  [node IN nodes(walk) | [node.id, node.name]],
  [link IN relationships(walk) | [type(link), startNode(link).id, coalesce(link.articleCount, 0)]]
