import type { QueryFields } from './types.generated.ts';

/** Root fields whose answer is laid out after the query. */
export const Query: QueryFields = {
  nodes(found, { ids }) {
    const byId = new Map(found.map((node) => [node.values.id, node]));
    return ids.map((id) => byId.get(id) ?? null);
  },
};
