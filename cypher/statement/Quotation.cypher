// @type link Quotation "QUOTED_IN"
// @tip passage Passage
//
// @properties form language translated
