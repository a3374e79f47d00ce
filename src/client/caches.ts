import { connections, possibleTypes, withoutId } from './caches.generated.ts';
import { type PagePolicy, pagePolicy } from './pagePolicy.ts';

export { possibleTypes };

/** How Apollo's cache treats a type. */
interface TypePolicy {
  readonly merge?: true;
  readonly fields?: Readonly<Record<string, PagePolicy>>;
}

/**
 * For Apollo Client: `new InMemoryCache({ possibleTypes, typePolicies })`. What has no id is merged where it stands, and
 * pages grow as `fetchMore` brings them.
 */
export const typePolicies: Record<string, TypePolicy> = Object.fromEntries([
  ...withoutId.map((name): [string, TypePolicy] => [name, { merge: true }]),
  ...Object.entries(connections).map(([name, lists]): [string, TypePolicy] => [name, { fields: policiesOf(lists) }]),
]);

/** For urql: `cacheExchange({ keys })`. What has no id is kept where it stands. */
export const keys: Record<string, () => null> = Object.fromEntries(
  withoutId.map((name) => [name, () => null] as const),
);

function policiesOf(lists: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, PagePolicy>> {
  return Object.fromEntries(Object.entries(lists).map(([field, keyArgs]) => [field, pagePolicy(keyArgs)]));
}
