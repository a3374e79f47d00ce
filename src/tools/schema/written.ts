import {
  type ASTNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputObjectTypeExtensionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NameNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type ScalarTypeDefinitionNode,
} from 'graphql';
import type { ReportAt } from './faults.ts';

/** What has fields that can be asked for. */
export type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export type Types = ReadonlyMap<string, Composite>;

export type Addition = ObjectTypeExtensionNode | InputObjectTypeExtensionNode;

/** What people wrote, by its kind, and there by name. */
export interface Written {
  readonly types: Types;
  readonly enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  readonly scalars: ReadonlyMap<string, ScalarTypeDefinitionNode>;
  /** Inputs in full: each stands in the place of the one that a rule would write. */
  readonly inputs: ReadonlyMap<string, InputObjectTypeDefinitionNode>;
  /** The input that gives the sentences of arguments which mean the same everywhere; it is not printed. */
  readonly sharedArguments: InputObjectTypeDefinitionNode | undefined;
  /** What is added to types and inputs that rules write. */
  readonly additions: readonly Addition[];
}

const kinds: readonly Kind[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_EXTENSION,
  Kind.DIRECTIVE_DEFINITION,
];

/**
 * Sorts definitions. What is added to a written type becomes part of it. Reports names given twice, and other kinds.
 */
export function sortWritten(definitions: readonly DefinitionNode[], report: ReportAt): Written {
  for (const node of definitions) {
    if (!kinds.includes(node.kind)) report(node, 'only types, interfaces, enums, scalars, inputs and marks stand here');
  }
  const own = byName(definitions.filter(isComposite), report);
  const additions = definitions.filter(isAddition);
  const types = [...own].map(([name, type]): [string, Composite] => {
    const added = additions.flatMap((each) => (isTypeAddition(each) && each.name.value === name ? [each] : []));
    return [name, { ...type, fields: [type, ...added].flatMap(({ fields }) => fields ?? []) }];
  });
  const inputs = byName(
    definitions.filter((node) => node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION),
    report,
  );
  return {
    types: new Map(types),
    enums: byName(
      definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION),
      report,
    ),
    scalars: byName(
      definitions.filter((node) => node.kind === Kind.SCALAR_TYPE_DEFINITION),
      report,
    ),
    inputs: new Map([...inputs].filter(([name]) => name !== 'SharedArguments')),
    sharedArguments: inputs.get('SharedArguments'),
    additions: additions.filter((each) => !own.has(each.name.value)),
  };
}

function byName<Node extends ASTNode & { readonly name: NameNode }>(
  nodes: readonly Node[],
  report: ReportAt,
): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const node of nodes) {
    if (found.has(node.name.value)) report(node, `there is another "${node.name.value}"`);
    else found.set(node.name.value, node);
  }
  return found;
}

function isComposite(node: DefinitionNode): node is Composite {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function isTypeAddition(node: DefinitionNode): node is ObjectTypeExtensionNode {
  return node.kind === Kind.OBJECT_TYPE_EXTENSION;
}

function isAddition(node: DefinitionNode): node is Addition {
  return isTypeAddition(node) || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;
}
