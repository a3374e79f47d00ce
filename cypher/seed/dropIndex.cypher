// An older version of the program had an index of this name, here formerIndex, that no question asks any more.
//
// @mode schema
DROP INDEX formerIndex IF EXISTS
