// Does a text count: is it no copy, or are copies asked for?
//
// @mode   fragment
// @from   article  Article  "article:a07"
// @param  copies  boolean  true
// @absent copies  false
$copies OR NOT EXISTS { (article)-[:COPY_OF]->() }
