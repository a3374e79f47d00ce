import {
  type DocumentNode,
  getNamedType,
  GraphQLID,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { WantedId } from '../../reads/unknownIds.ts';

/** The ids in the variables of a document, each with the type of thing that it is to be of where it is used. */
export function idsInVariables(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): readonly WantedId[] {
  const info = new TypeInfo(schema);
  const wanted = new Map<string, WantedId>();
  /** The input fields that are being visited: the name of each, and that of the input that has it. */
  const inputs: (readonly [field: string, input: string])[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      ObjectField: {
        enter: ({ name }) => void inputs.push([name.value, getNamedType(info.getParentInputType())?.name ?? '']),
        leave: () => void inputs.pop(),
      },
      Variable: ({ name }) => {
        if (getNamedType(info.getInputType()) !== GraphQLID) return;
        const field = getNamedType(info.getFieldDef()?.type)?.name ?? '';
        const type = typeOf(schema, ...(inputs.at(-1) ?? ([info.getArgument()?.name ?? '', field] as const)));
        for (const id of [variables[name.value]].flat()) {
          if (typeof id === 'string') wanted.set(`${id} ${type}`, { id, type });
        }
      },
    }),
  );
  return [...wanted.values()];
}

/** `id` is that of what the field gives or the filter is for; `article` names its type; of other words any will do. */
function typeOf(schema: GraphQLSchema, word: string, owner: string): string {
  const name = word === 'id' ? owner.replace(/Filter$/, '') : `${word[0]?.toUpperCase()}${word.slice(1)}`;
  const type = schema.getType(name);
  const isNode =
    isInterfaceType(type) || isObjectType(type) ? type.getInterfaces().some((each) => each.name === 'Node') : false;
  return isNode ? name : 'Node';
}
