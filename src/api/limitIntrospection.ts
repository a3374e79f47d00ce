import {
  type ASTVisitor,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValidationContext,
} from 'graphql';
import { inputError } from './field/inputError.ts';

/** How many things a list of the schema is taken to have, by its field; others have a few. */
const usualSizes: Readonly<Record<string, number>> = { types: 300, fields: 12, enumValues: 8, inputFields: 8 };
const usualSize = 3;

/**
 * What one question about the schema may cost: the sum over its fields of the product of the lists on the way to each.
 * The questions of GraphiQL, codegen and IDEs cost some 700,000, and take a tenth of a second.
 */
const mostCost = 1_500_000;

/**
 * A validation rule for questions about the schema itself, which no graph is asked for: short documents with aliases
 * made answers of megabytes, while which nobody else was answered.
 *
 * @param most how often `__schema` and `__type` may stand in a document
 */
export function limitIntrospection(most: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    let count = 0;
    return {
      Field(node) {
        const asked = [SchemaMetaFieldDef, TypeMetaFieldDef].find(({ name }) => name === node.name.value);
        if (asked === undefined) return;
        count += 1;
        if (count === most + 1) {
          const message = `__schema and __type stand in the document more than ${most} times (MAX_INTROSPECTION).`;
          context.reportError(inputError(`${message} Ask in several operations.`, 'TOO_COSTLY', [node]));
        }
        if (count > most) return;
        const cost = costOf(context, getNamedType(asked.type), node.selectionSet);
        if (cost <= mostCost) return;
        const message = `This question about the schema costs ${cost}, more than ${mostCost}. Ask for less at once.`;
        context.reportError(inputError(message, 'TOO_COSTLY', [node]));
      },
    };
  };
}

/** Stops where the sum is over the limit: fragments can double it with each line of a document. */
function costOf(context: ValidationContext, type: GraphQLNamedType, set: SelectionSetNode | undefined): number {
  let cost = 0;
  const spread = new Set<string>();

  function add(owner: GraphQLNamedType, selections: SelectionSetNode | undefined, times: number): void {
    for (const selection of selections?.selections ?? []) {
      if (cost > mostCost) return;
      if (selection.kind === Kind.FIELD) {
        const field = isObjectType(owner) ? owner.getFields()[selection.name.value] : undefined;
        cost += times;
        if (field === undefined) continue;
        const size = isListType(getNullableType(field.type)) ? (usualSizes[field.name] ?? usualSize) : 1;
        add(getNamedType(field.type), selection.selectionSet, times * size);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(owner, selection.selectionSet, times);
      } else if (!spread.has(selection.name.value)) {
        const { value } = selection.name;
        spread.add(value);
        add(owner, context.getFragment(value)?.selectionSet, times);
        spread.delete(value);
      }
    }
  }

  add(type, set, 1);
  return cost;
}
