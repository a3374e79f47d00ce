// What is read off AgreementParty itself?
//
// @mode   piece
// @from   link  AgreementParty  "PARTY_TO"
// @is     Supported
