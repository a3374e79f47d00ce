// @type stance Stance "stance:harris-detainers-not-mandatory"
// @one stance "stance:a13-supporters-support-trust-act" 20
// @all stances 480 @include heldAsOf stance
//
// @properties answer firstHand
//
// @value period Period heldAt 30
// @value support Support supportAt 30
//
// @relation gaveWayTo StanceGivenUp[] -[:GAVE_WAY_TO]-> "stance:baca-complies-with-handing-over" 50
// @relation holders Actor[] <-[:HOLDS]- 40
// @relation issue Issue -[:ON]-> 45
