import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.ts';
import { inputError } from '../inputError.ts';
import { RowSource } from '../resolveField.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

const mostIds = 100;

/** Root fields whose answer is laid out after the query. */
export function createQuery(answer: Resolver): Readonly<Record<string, Resolver>> {
  return {
    async nodes(source, args: { readonly ids: readonly string[] }, context, info) {
      if (args.ids.length > mostIds) {
        throw inputError(`ids: ${args.ids.length} are too many at once. Give at most ${mostIds}.`);
      }
      const found = await answer(source, args, context, info);
      if (!Array.isArray(found)) return found;
      const nodes = (found as readonly unknown[]).filter((each) => each instanceof RowSource);
      const byId = new Map(nodes.map((node) => [node.row.values['id'], node]));
      return args.ids.map((id) => byId.get(id) ?? null);
    },
  };
}
