RETURN id, event.name, event.kind, event.dateEdtf, toString(event.dateEarliest), toString(event.dateLatest)
