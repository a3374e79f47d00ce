// @type link Placement "TOOK_PLACE_IN"
// @tip jurisdiction Jurisdiction
// @include supportedBy link
//
// @field rule PlaceRule link.rule
