// Nodes with the label Label are found by their ids. A load asks for this once for each label whose nodes have ids of
// their own, which then stands in the place of Label: the server takes no parameter there.
//
// @mode schema
CREATE INDEX idOfLabel IF NOT EXISTS
FOR (node:Label)
ON (node.id)
