// What is read off Event itself?
//
// @mode   piece
// @from   event  Event  "event:baca-limits-detainers"
// @is     Node Entity
// @field  id  ID  event.id
// @field  name  string  event.name
// @field  identifierSchemes string[] event.identifierSchemes
// @field  identifierValues string[] event.identifierValues
// @field  kind EventKind event.kind
// @field  status EventStatus event.status
// @field  date PartialDate partialDate(event.date)
// @field  announced PartialDate partialDate(event.announced)
// @field  effective PartialDate partialDate(event.effective)
