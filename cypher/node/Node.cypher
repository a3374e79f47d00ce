// @type node Node "person:lee-baca"
// @properties id
