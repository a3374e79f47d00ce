// @type program Program "program:secure-communities"
// @one program 10
// @all programs 35
//
// @properties kind
//
// @relation agreements Agreement[] <-[:UNDER]- "program:287g" 45
// @relation events Event[] <-[:CONCERNS]- 290
// @relation issues Issue[] <-[:ABOUT]- 95
// @relation operators Organization[] <-[:OPERATES]- 55
// @relation partOf Program[] -[:PART_OF]-> 35
