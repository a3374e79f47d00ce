/** A program that compiles where the client's types are right: each line marked so must be refused by the compiler. */
export const typesOfConsumer = `
import { PolicyInForceOnDocument, type PolicyInForceOnQuery, request } from 'policytrail/client';

const address = 'http://127.0.0.1:4000/graphql';

export async function check(): Promise<PolicyInForceOnQuery> {
  const answer = await request(address, PolicyInForceOnDocument, { issue: 'issue:x', asOf: '2012-12-06' });
  const certainties: readonly ('DEFINITE' | 'POSSIBLE')[] = answer.policyInForce.map(({ certainty }) => certainty);
  const observed: string | null | undefined = answer.policyInForce[0]?.observed?.earliest;
  // @ts-expect-error The operation does not ask for it.
  answer.policyInForce[0]?.group;
  // @ts-expect-error A day is text.
  await request(address, PolicyInForceOnDocument, { issue: 'issue:x', asOf: 2012 });
  // @ts-expect-error The variable that must be given has another name.
  await request(address, PolicyInForceOnDocument, { issue: 'issue:x', day: '2012-12-06' });
  console.log(certainties, observed);
  const given = { issue: 'issue:x', asOf: '2012-12-06', knownAt: null };
  // @ts-expect-error What must be given may not be left out.
  await request(address, PolicyInForceOnDocument);
  return await request(address, PolicyInForceOnDocument, given, { headers: {} });
}
`;
