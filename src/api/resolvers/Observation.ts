import type { GraphQLFieldResolver } from 'graphql';
import { observationAxes, type Counted, type ObservationAxis } from '../../domain/observationAxes.ts';
import type { Context } from '../context.ts';
import { inputError } from '../inputError.ts';
import { resolveField, RowSource } from '../resolveField.ts';

const differsFrom: GraphQLFieldResolver<unknown, Context, { readonly other: string }> = (
  source,
  args,
  context,
  info,
) => {
  const found = resolveField(source, args, context, info);
  if (!(found instanceof RowSource)) throw inputError(`other: "${args.other}" is the id of no stated number.`);
  const { one, other } = found.row.values;
  return observationAxes(one as Counted, other as Counted) satisfies readonly ObservationAxis[];
};

export const Observation = { differsFrom };
