// @type link Fact "PROMPTED_BY"
