RETURN score, text, entity.id, entity.name
