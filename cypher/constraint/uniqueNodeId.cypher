// No two nodes with the label Node have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueNodeId IF NOT EXISTS
FOR (node:Node)
REQUIRE node.id IS UNIQUE
