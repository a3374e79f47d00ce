import { connections, listsWithoutId, possibleTypes, withoutId } from './caches.generated.ts';
import { type PagePolicy, pagePolicy } from './pagePolicy.ts';
import { contradiction, unite } from './unite.ts';

export { possibleTypes };

/** A list of what has no id: two questions for it are one list where they do not contradict each other. */
interface ListPolicy {
  merge(kept: unknown, fetched: unknown): unknown;
}

/** How Apollo's cache treats a type. */
interface TypePolicy {
  readonly merge?: true;
  readonly fields: Readonly<Record<string, PagePolicy | ListPolicy>>;
}

const listPolicy: ListPolicy = {
  merge(kept, fetched) {
    const united = unite(kept, fetched);
    return united === contradiction ? fetched : united;
  },
};

/**
 * For Apollo Client: `new InMemoryCache({ possibleTypes, typePolicies })`. What has no id is merged where it stands,
 * and pages grow as `fetchMore` brings them.
 */
export const typePolicies: Record<string, TypePolicy> = Object.fromEntries(
  [...new Set([...withoutId, ...Object.keys(listsWithoutId), ...Object.keys(connections)])].map((name) => [
    name,
    { ...(withoutId.includes(name) ? { merge: true } : {}), fields: fieldsOf(name) },
  ]),
);

/** For urql: `cacheExchange({ keys })`. What has no id is kept where it stands. */
export const keys: Record<string, () => null> = Object.fromEntries(
  withoutId.map((name) => [name, () => null] as const),
);

function fieldsOf(type: string): TypePolicy['fields'] {
  const lists = (listsWithoutId[type] ?? []).map((field) => [field, listPolicy] as const);
  const pages = Object.entries(connections[type] ?? {}).map(
    ([field, keyArgs]) => [field, pagePolicy(keyArgs)] as const,
  );
  return Object.fromEntries<PagePolicy | ListPolicy>([...lists, ...pages]);
}
