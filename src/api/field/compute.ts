import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from './context.ts';
import { resolveField } from './resolveField.ts';
import { RowSource } from './source.ts';

/** Computes a field from its object, or, of a field that leads on, from what that brought. */
export type Compute<Brought, Args, Result> = (brought: Brought, args: Args, context: Context) => Result | Later<Result>;

/** A list that takes another question, in which an error may stand in the place of what could not be had. */
type Later<Result> = Result extends readonly (infer Entry)[] ? Promise<readonly (Entry | Error)[]> : never;

type Resolver = GraphQLFieldResolver<unknown, Context>;

type Computes<Fields> = { readonly [Field in keyof Fields]: Compute<never, never, unknown> };

/**
 * The resolvers of a type's computed fields, as graphql-js wants them.
 *
 * @param bring resolves a field that leads on before it is computed
 */
export function computeFields<Fields extends Computes<Fields>>(
  fields: Fields,
  bring: Resolver = bringFor,
): Record<keyof Fields & string, Resolver> {
  const resolvers = Object.entries<Compute<never, never, unknown>>(fields).map(([name, compute]) => {
    const resolve: Resolver = (source, args, context, info) => {
      const finish = (brought: unknown) =>
        brought instanceof Error ? brought : compute(brought as never, args as never, context);
      const brought = bring(source, args, context, info);
      return brought instanceof Promise ? brought.then(finish) : finish(brought);
    };
    return [name, resolve] as const;
  });
  return Object.fromEntries(resolvers) as Record<keyof Fields & string, Resolver>;
}

/** What a field led to; where it leads nowhere, the object itself. */
const bringFor: Resolver = (source, args, context, info) =>
  source instanceof RowSource && source.related(String(info.path.key)) !== undefined
    ? resolveField(source, args, context, info)
    : source;
