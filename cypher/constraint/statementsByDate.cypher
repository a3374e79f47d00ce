// Statements are found by the first day on which they may have been made.
//
// @mode schema
CREATE INDEX statementsByDate IF NOT EXISTS
FOR (statement:Statement)
ON (statement.dateEarliest, statement.id)
