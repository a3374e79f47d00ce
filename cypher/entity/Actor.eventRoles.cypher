// In which events did somebody take part, and in which roles?
//
// @mode   piece
// @from   actor  Actor  "person:lee-baca"
// @param  knownAt  date  "9999-12-31"
// @absent knownAt  "9999-12-31"
// @gives  event  EventRoles[]
// @local  link event each told role roles
// @field  roles  string  roles
// @field  event  Event  event
// @order  event.id
// @bound  500
// @budget 195
MATCH (actor)-[link:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]->(event:Event)
WHERE isKnown(link, $knownAt)
WITH DISTINCT actor, event
WITH event, reduce(
  told = '',
  role IN COLLECT {
    MATCH (actor)-[each:DECIDED|ANNOUNCED|ISSUED|VETOED|SUED|DEFENDANT_IN|RULED|TOOK_PART_IN]->(event)
    WHERE isKnown(each, $knownAt)
    RETURN DISTINCT replace(toLower(type(each)), '_', ' ') AS role
    ORDER BY role
  } | told + CASE told WHEN '' THEN '' ELSE ', ' END + role
) AS roles
