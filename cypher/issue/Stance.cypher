// @type stance Stance "stance:harris-detainers-not-mandatory"
// @one stance "stance:a13-supporters-support-trust-act" 20
// @all stances 480 @include heldAsOf stance
//
// @properties answer firstHand period
//
// @relation gaveWayTo StanceGivenUp[] -[:GAVE_WAY_TO]-> "stance:baca-complies-with-handing-over" 50
// @relation holders Actor[] <-[:HOLDS]- 40
// @relation issue Issue -[:ON]-> 45
