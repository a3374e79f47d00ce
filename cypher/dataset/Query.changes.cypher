// What came, changed or went since a version was loaded last?
//
// Of each thing the last change counts, seen together with the first: what came and went between is left out.
// So what a change is depends on the version asked of, and its id has it, too.
//
// @mode   piece
// @param  since  string  "example"
// @absent since  null
// @gives  change  Change[]
// @local  load known change step course
// @field  id  ID  'change:' + known.version + ':' + change.thing
// @field  kind  ChangeKind
//   CASE WHEN change.kind = 'REMOVED' THEN 'REMOVED' WHEN course[0][0] = 'ADDED' THEN 'ADDED' ELSE 'CHANGED' END
// @order  change.thing
// @pages
// @refuse
//   CASE WHEN $since IS NOT NULL AND NOT EXISTS { (:Policytrail&Load {version: $since}) } THEN
//     'since: "' + $since + '" is no version that was loaded here. Give one of these: ' + reduce(
//       list = '',
//       version IN COLLECT {
//         MATCH (load:Policytrail&Load)
//         RETURN load.version AS version
//         ORDER BY load.sequence DESC
//         LIMIT 20
//       } | list + CASE list WHEN '' THEN '' ELSE ', ' END + version
//     ) + '.'
//   END
// @budget 400
WITH COLLECT {
  MATCH (load:Policytrail&Load)
  WHERE $since IS NULL OR load.version = $since
  RETURN {version: load.version, sequence: load.sequence}
  ORDER BY load.sequence DESC
  LIMIT 2
}[CASE WHEN $since IS NULL THEN 1 ELSE 0 END] AS known
MATCH (change:Policytrail&Change)
WHERE change.sequence > known.sequence
WITH known, change, COLLECT {
  MATCH (step:Policytrail&Change {thing: change.thing})
  WHERE step.sequence > known.sequence
  RETURN [step.kind, step.sequence]
  ORDER BY step.sequence
} AS course
WHERE course[-1][1] = change.sequence
  AND NOT (course[0][0] = 'ADDED' AND change.kind = 'REMOVED')
