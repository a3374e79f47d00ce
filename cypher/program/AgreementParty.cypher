// @type link AgreementParty "PARTY_TO"
// @tail party Organization
// @tip agreement Agreement
// @include heldWithSupport link
