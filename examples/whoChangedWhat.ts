/**
 * Who changed what, after what, and by how many independent accounts? Start the API, then:
 *
 *     npx tsx examples/whoChangedWhat.ts person:lee-baca
 */
import { request, RequestError, WhatSomebodyChangedDocument, type WhatSomebodyChangedQuery } from 'policytrail/client';

const [person = 'person:lee-baca', address = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);

try {
  // The types of the variables and of the answer come with the document.
  const answer = await request(address, WhatSomebodyChangedDocument, { person });
  print(answer);
} catch (error) {
  if (!(error instanceof RequestError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function print({ person }: WhatSomebodyChangedQuery): void {
  if (person === null) {
    console.log('The graph knows nobody of that id.');
    return;
  }
  for (const { roles, event } of person.eventRoles) {
    console.log(`${person.name} ${roles}: ${event.name} (${event.date.text})`);
    for (const { type, event: before, independentCount } of event.antecedents) {
      console.log(
        `    ${type} ${before.name} (${before.date.text}), by at most ${independentCount} independent accounts`,
      );
    }
  }
}
