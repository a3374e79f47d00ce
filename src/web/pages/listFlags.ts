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
