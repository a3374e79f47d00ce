import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  Kind,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Reads } from '../reads/createReads.ts';
import type { Arguments } from '../reads/selection.ts';
import { collectFields } from './collectFields.ts';
import { inputError } from './field/inputError.ts';
import type { PlacedArguments, RootPlan } from './planRootField.ts';
import type { RootPlans } from './rootPlans.ts';

export interface ArgumentLimits {
  /** The most positions of relations in one root field: each is a subquery that the server must plan. */
  readonly relations: number;
  /** The most conditions in the filters of one root field. */
  readonly conditions: number;
}

const advice = 'Ask in several operations.';

type ArgumentCheck = Pick<Reads, 'faults' | 'isRelation'>;

/** A document with the operation of it that is asked, and its variables as they were sent. */
export interface OperationAsked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * All that is wrong with the arguments of a document, before anything is asked: pages that are none, cursors of other
 * lists, numbers out of their range, too many conditions. Variables that are not of their types are told by graphql-js.
 */
export function argumentErrors(
  plans: RootPlans,
  reads: ArgumentCheck,
  limits: ArgumentLimits,
  asked: OperationAsked,
): GraphQLError[] {
  const { schema, document, operation } = asked;
  const query = schema.getQueryType();
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...asked.variables });
  if (coerced === undefined || query == null) return [];
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const { shared } = collectFields({ schema, fragments, variables: coerced }, query, [operation.selectionSet]);
  const errors: GraphQLError[] = [];
  for (const [responseKey, fieldNodes] of shared) {
    const name = fieldNodes[0]?.name.value ?? '';
    if (!reads.isRelation('Query', name)) continue;
    const place = { schema, operation, fragments, variableValues: coerced, responseKey, fieldNodes };
    errors.push(...errorsOf({ plan: plans(place), responseKey, name }, coerced, reads, limits));
  }
  return errors;
}

function errorsOf(
  { plan, responseKey, name }: { readonly plan: RootPlan; readonly responseKey: string; readonly name: string },
  variables: Readonly<Record<string, unknown>>,
  reads: ArgumentCheck,
  { relations, conditions: mostConditions }: ArgumentLimits,
): readonly GraphQLError[] {
  const placed = plan
    .placedArguments(variables)
    .map((each) => ({ ...each, path: [responseKey, ...each.path.slice(1)] }));
  if (placed.length > relations) {
    const told = `${name} leads to ${placed.length} relations, more than ${relations} (MAX_RELATIONS). ${advice}`;
    return [errorAt(placed[0], told, 'TOO_COSTLY')];
  }
  const refused = placed.flatMap((each) => (each.given instanceof GraphQLError ? [[each, each.given] as const] : []));
  if (refused.length > 0) return refused.map(([each, { message }]) => errorAt(each, message));
  const given: Arguments = placed.map((each) => (each.given instanceof GraphQLError ? {} : each.given));
  const conditions = given.reduce((sum, { filter }) => sum + countConditions(filter), 0);
  const faults = [...reads.faults(plan.root, given)].map(([at, { message }]) => errorAt(placed[at], message));
  if (conditions <= mostConditions) return faults;
  const told = `The filters of ${name} have ${conditions} conditions, more than ${mostConditions} (MAX_CONDITIONS). ${advice}`;
  return [...faults, errorAt(placed[0], told, 'TOO_COSTLY')];
}

function errorAt(
  place: PlacedArguments | undefined,
  message: string,
  code: 'BAD_USER_INPUT' | 'TOO_COSTLY' = 'BAD_USER_INPUT',
): GraphQLError {
  const { nodes, extensions } = inputError(message, code, place === undefined ? [] : [place.node]);
  return new GraphQLError(message, { nodes: nodes ?? [], extensions, path: place?.path ?? [] });
}

/** Every key of a filter is a condition, with those inside of it; the values of a list are one. */
function countConditions(filter: unknown): number {
  if (Array.isArray(filter)) return filter.reduce<number>((sum, each) => sum + countConditions(each), 0);
  if (typeof filter !== 'object' || filter === null) return 0;
  return Object.values(filter).reduce<number>((sum, each) => sum + 1 + countConditions(each), 0);
}
