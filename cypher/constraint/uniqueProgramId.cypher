// No two nodes with the label Program have one id.
//
// @mode schema
CREATE CONSTRAINT uniqueProgramId IF NOT EXISTS
FOR (program:Program)
REQUIRE program.id IS UNIQUE
