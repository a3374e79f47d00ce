// When did a relationship hold as known on a day, may it have held on the day asked, and how well is it supported?
//
// @mode   fragment
// @from   fact  Node  "policy-state:lasd-honours-detainers"
// @field  articleCount      int      factVersion.articleCount
// @field  independentCount  int      factVersion.independentCount
// @field  disputed          boolean  factVersion.disputed
// @field  contradicted      boolean  factVersion.contradicted
// @include heldAsOf fact
