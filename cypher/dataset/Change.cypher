// @type change Change "change:0:nothing"
// @properties id kind type thing version
