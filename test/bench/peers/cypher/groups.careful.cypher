RETURN kind, year, count
