import {
  type ASTVisitor,
  getNamedType,
  GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  isInputObjectType,
  Kind,
  type ValidationContext,
} from 'graphql';

/**
 * A validation rule that refuses `null` where it is written into a filter: it could mean all as well as none. In a
 * variable it counts as left out.
 */
export function refuseNullInFilters(context: ValidationContext): ASTVisitor {
  return {
    ObjectField(node) {
      const owner = getNamedType(context.getParentInputType());
      const key = node.name.value;
      if (node.value.kind !== Kind.NULL || !isInputObjectType(owner) || !owner.name.endsWith('Filter')) return;
      const none = askForNone(key, owner, getNamedType(context.getInputType()));
      const hint = none === null ? '' : `; for those that have none, write ${none}`;
      const told = `${key}: null could mean all or none. Leave ${key} out for all${hint}.`;
      context.reportError(new GraphQLError(told, { nodes: node }));
    },
  };
}

/** How to ask for those that have none; null where that cannot be. */
function askForNone(key: string, owner: GraphQLInputObjectType, type: GraphQLNamedType | undefined): string | null {
  if (isOfList(owner)) return 'none: {}';
  if (isOfValue(owner)) return 'absent: true';
  if (!isInputObjectType(type) || ['and', 'or', 'not'].includes(key)) return null;
  if (isOfList(type)) return `${key}: { none: {} }`;
  return isOfValue(type) ? `${key}: { absent: true }` : `not: { ${key}: {} }`;
}

function isOfValue(filter: GraphQLInputObjectType): boolean {
  return filter.getFields()['absent'] !== undefined;
}

function isOfList(filter: GraphQLInputObjectType): boolean {
  return filter.getFields()['none'] !== undefined;
}
