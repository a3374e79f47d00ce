import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.ts';
import type { RowSource } from '../resolveField.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** Root fields whose answer is laid out after the query. */
export function createQuery(answer: Resolver): Readonly<Record<string, Resolver>> {
  return {
    async nodes(source, args: { readonly ids: readonly string[] }, context, info) {
      const found = (await answer(source, args, context, info)) as readonly RowSource[];
      const byId = new Map(found.map((node) => [node.row.values['id'], node]));
      return args.ids.map((id) => byId.get(id) ?? null);
    },
  };
}
