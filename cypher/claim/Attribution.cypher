// @type link Attribution "ATTRIBUTED_TO"
// @tip actor Actor
//
// @properties capacity certain
