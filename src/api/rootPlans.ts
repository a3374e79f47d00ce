import type { FieldNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Reads } from '../reads/createReads.ts';
import { planRootField, type RootPlan } from './planRootField.ts';

/** Where a root field is asked: what graphql-js knows of it, too. */
export interface RootPlace {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly responseKey: string;
  readonly fieldNodes: readonly FieldNode[];
}

export type RootPlans = (place: RootPlace) => RootPlan;

/**
 * The plans of root fields. Each is kept with its operation's document, which Apollo keeps by hash, and with the truth
 * of the document's variables in `@skip` and `@include`.
 */
export function createRootPlans(reads: Pick<Reads, 'isRelation'>): RootPlans {
  const plans = new WeakMap<OperationDefinitionNode, Map<string, RootPlan>>();

  function makePlan({ schema, fragments, variableValues: variables, fieldNodes }: RootPlace): RootPlan {
    const query = schema.getQueryType();
    const name = fieldNodes[0]?.name.value ?? '';
    const field = query?.getFields()[name];
    if (query == null || field === undefined) throw new Error(`${name} is no root field`);
    return planRootField({ schema, fragments, variables }, query, field, fieldNodes, reads);
  }

  return (place) => {
    const known = plans.get(place.operation) ?? new Map<string, RootPlan>();
    plans.set(place.operation, known);
    const truths = Object.entries(place.variableValues).filter(([, value]) => typeof value === 'boolean');
    const key = JSON.stringify([place.responseKey, truths]);
    const plan = known.get(key) ?? makePlan(place);
    known.set(key, plan);
    return plan;
  };
}
