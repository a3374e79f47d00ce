// Which program is an agreement made under?
//
// @mode   piece
// @from agreement Agreement "agreement:287g-contracts-of-25-agencies"
// @gives program Program
// @local program
// @budget 35
MATCH (agreement)-[:UNDER]->(program:Program)
