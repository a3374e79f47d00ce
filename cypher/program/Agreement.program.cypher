// Which program is an agreement made under?
//
// @mode   piece
// @from agreement Agreement "agreement:los-angeles"
// @gives program Program
// @local program
// @budget 9999
MATCH (agreement)-[:UNDER]->(program:Program)
