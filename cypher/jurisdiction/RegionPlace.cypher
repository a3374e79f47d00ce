// @type link RegionPlace "WITHIN"
// @tail place Jurisdiction
// @tip region Jurisdiction
//
// @field basis PlaceBasis link.basis
// @field passageIds ID[] coalesce(link.passageIds, [])
