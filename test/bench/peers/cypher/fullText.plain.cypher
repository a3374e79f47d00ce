RETURN {score: score, matchedName: text, node: {id: entity.id, name: entity.name}} AS edge
