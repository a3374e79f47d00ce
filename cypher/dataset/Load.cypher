// @type load Load "load:1"
// @properties id version added changed removed
// @field doneAt DateTime toString(load.loadedAt)
