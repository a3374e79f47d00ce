// @type entity Entity "person:lee-baca"
// @properties name
// @field identifierSchemes string[] entity.identifierSchemes
// @field identifierValues string[] entity.identifierValues
//
// @relation decisions Decision[] <-[:BETWEEN]- "person:steve-whitmore" 30 @bound 200
// @relation gaps Gap[] <-[:GAP_ABOUT]- "event:baca-limits-detainers" 95 @bound 200
// @relation mentionedBy Claim[] <-[:MENTIONS]- "program:secure-communities" 770 @where knownBy(claim)
