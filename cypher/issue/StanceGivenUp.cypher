// @type link StanceGivenUp "GAVE_WAY_TO"
// @tail stance Stance
// @tip successor Entity
// @include supportedBy link
