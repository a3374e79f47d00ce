// @type link EventAffecting "AFFECTS"
// @tail event Event
// @include supportedBy link
