// @type link Membership "MEMBER_OF"
// @tail member Actor
// @tip organization Organization
// @include heldWithSupport link
