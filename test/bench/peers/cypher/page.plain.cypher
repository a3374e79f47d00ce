RETURN {
  id: id, name: event.name, kind: event.kind,
  date: {
    edtf: event.dateEdtf,
    earliest: toString(event.dateEarliest),
    latest: toString(event.dateLatest)
  }
} AS node
