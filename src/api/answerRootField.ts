import type { GraphQLFieldResolver, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { Reads } from '../reads/createReads.ts';
import { computedParameters } from './computedParameters.ts';
import type { Context } from './field/context.ts';
import { inputError } from './field/inputError.ts';
import { planRootField, type RootPlan } from './planRootField.ts';
import { toSource } from './field/source.ts';

export interface RootFieldLimits {
  /** The most positions of relations in one root field: each is a subquery that the server must plan. */
  readonly relations: number;
  /** The most conditions in the filters of one root field. */
  readonly conditions: number;
}

/**
 * Resolves a root field with one query, composed from its whole selection. The plan of a root field is kept with its
 * operation's document, which Apollo keeps by hash, and with the truth of the document's variables in `@skip` and
 * `@include`.
 */
export function answerRootField(
  reads: Pick<Reads, 'isRelation'>,
  limits: RootFieldLimits,
): GraphQLFieldResolver<unknown, Context> {
  const plans = new WeakMap<OperationDefinitionNode, Map<string, RootPlan>>();

  function planOf(info: GraphQLResolveInfo): RootPlan {
    const known = plans.get(info.operation) ?? new Map<string, RootPlan>();
    plans.set(info.operation, known);
    const truths = Object.entries(info.variableValues).filter(([, value]) => typeof value === 'boolean');
    const key = JSON.stringify([info.path.key, truths]);
    const plan = known.get(key) ?? makePlan(info);
    known.set(key, plan);
    return plan;
  }

  function makePlan(info: GraphQLResolveInfo): RootPlan {
    const field = info.parentType.getFields()[info.fieldName];
    if (field === undefined) throw new Error(`${info.fieldName} is no root field`);
    const view = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
    return planRootField(view, info.parentType, field, info.fieldNodes, reads);
  }

  return async (_source, _args, { reading }, info) => {
    const plan = planOf(info);
    const inLanguages = computedParameters[`Query.${info.fieldName}`]?.inLanguages === true;
    const given = plan.argumentsFor(info.variableValues, inLanguages ? await reading.searchLanguages() : []);
    if (given.length > limits.relations) {
      throw inputError(
        `${info.fieldName} leads to ${given.length} relations, more than ${limits.relations} (MAX_RELATIONS).`,
        'TOO_COSTLY',
      );
    }
    const conditions = given.reduce((sum, { filter }) => sum + countConditions(filter), 0);
    if (conditions > limits.conditions) {
      throw inputError(
        `The filters of ${info.fieldName} have ${conditions} conditions, more than ${limits.conditions} (MAX_CONDITIONS).`,
        'TOO_COSTLY',
      );
    }
    return toSource(await reading.answer(plan.root, given));
  };
}

/** Every key of a filter is a condition, with those inside of it; the values of a list are one. */
function countConditions(filter: unknown): number {
  if (Array.isArray(filter)) return filter.reduce<number>((sum, each) => sum + countConditions(each), 0);
  if (typeof filter !== 'object' || filter === null) return 0;
  return Object.values(filter).reduce<number>((sum, each) => sum + 1 + countConditions(each), 0);
}
