import type { QueryFields } from './types.generated.ts';

/** Root fields whose answer is laid out after the query. */
export const Query: QueryFields = {
  async nodes(found, { ids }, { reading }) {
    const byId = new Map(found.map((node) => [node.values.id, node]));
    const missing = ids.filter((id) => !byId.has(id)).map((id) => ({ id, type: 'Node' }));
    const unknown = await reading.unknownIds(missing);
    return ids.map((id) => byId.get(id) ?? unknown.find((each) => each.id === id)?.fault ?? null);
  },
};
