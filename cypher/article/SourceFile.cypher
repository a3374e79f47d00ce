// @type file SourceFile "source-file:002"
// @properties fileName sha256
