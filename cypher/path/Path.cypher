// @type path Path "Query.paths"
// @field length int length(path)
// @field drawing string
//   reduce(
//     text = 'MATCH path = (:Entity {id: "' + nodes(path)[0].id + '"})',
//     at IN range(0, length(path) - 1) |
//       text + '\n ' + CASE
//         WHEN startNode(relationships(path)[at]) = nodes(path)[at]
//           THEN '-[:' + type(relationships(path)[at]) + ']->'
//         ELSE '<-[:' + type(relationships(path)[at]) + ']-'
//       END + '(:Entity {id: "' + nodes(path)[at + 1].id + '"})'
//   ) + '\nRETURN path'
