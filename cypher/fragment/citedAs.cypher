// What does a citation say of a text?
//
// @mode   fragment
// @from   article  Article  "article:a07"
// @field  source   CitedSource
//   {id: article.id, title: article.title,
//   authors: COLLECT {
//     MATCH (article)-[:WRITTEN_BY]->(author:Person {named: true}) RETURN author.name ORDER BY author.id
//   },
//   outlet: head([(article)-[:PUBLISHED_BY]->(outlet:Organization) | outlet.name]),
//   published: {edtf: article.publishedEdtf, earliest: toString(article.publishedEarliest),
//   latest: toString(article.publishedLatest), basis: article.publishedBasis},
//   address: article.address, archivedAddress: article.archivedAddress}
