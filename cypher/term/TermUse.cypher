// What is read off TermUse itself?
//
// @mode   piece
// @from   use  TermUse  "term-use:illegal-immigrant-3"
// @is     Node
// @field  id  ID  use.id
// @field  count int use.count
// @field  voice TermVoice use.voice
