// Names are found by their text.
//
// @mode schema
CREATE INDEX namesByText IF NOT EXISTS
FOR (name:Name)
ON (name.text)
