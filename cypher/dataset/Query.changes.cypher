// What came, changed or went since a version was loaded last?
//
// Of each thing the last change counts, seen together with the first: what came and went between is left out.
// So what a change is depends on the version asked of, and its id has it, too.
//
// @mode   piece
// @param  since  string  "example"
// @gives  change  Change[]
// @local  load known change step course
// @field  id  ID  'change:' + $since + ':' + change.thing
// @field  kind  ChangeKind
//   CASE WHEN change.kind = 'REMOVED' THEN 'REMOVED' WHEN course[0][0] = 'ADDED' THEN 'ADDED' ELSE 'CHANGED' END
// @order  change.thing
// @pages
// @refuse
//   CASE WHEN NOT EXISTS { (:Policytrail&Load {version: $since}) } THEN
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
  MATCH (load:Policytrail&Load {version: $since})
  RETURN load.sequence
  ORDER BY load.sequence DESC
  LIMIT 1
}[0] AS known
MATCH (change:Policytrail&Change)
WHERE change.sequence > known
WITH change, COLLECT {
  MATCH (step:Policytrail&Change {thing: change.thing})
  WHERE step.sequence > known
  RETURN [step.kind, step.sequence]
  ORDER BY step.sequence
} AS course
WHERE course[-1][1] = change.sequence
  AND NOT (course[0][0] = 'ADDED' AND change.kind = 'REMOVED')
