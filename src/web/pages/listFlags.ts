/** The variable of `whichThingsThereAre` that lists the things of a type. */
export const listFlags: Readonly<Record<string, string>> = {
  Article: 'texts',
  Dispute: 'disputes',
  Event: 'events',
  Issue: 'issues',
  Jurisdiction: 'places',
  Law: 'laws',
  Measure: 'measures',
  Observation: 'numbers',
  Organization: 'bodies',
  Person: 'people',
  Program: 'programs',
  Statement: 'statements',
  Term: 'words',
};

/** Where the things of a type are listed with what narrows the list. */
export const listAddresses: Readonly<Record<string, string>> = {
  Article: '/list/texts',
  Claim: '/list/claims',
  Event: '/list/events',
  Observation: '/list/numbers',
  PolicyState: '/list/policies',
  Statement: '/list/statements',
};
