import {
  type DocumentNode,
  getNamedType,
  GraphQLID,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { typeOfIds } from '../reads/typeOfIds.ts';
import type { AskableQuestion } from './fittingQuestions.ts';
import type { NamedOperation } from './namedOperations.ts';

const kept = new WeakMap<ReadonlyMap<string, NamedOperation>, readonly AskableQuestion[]>();

/** Each question of the library with the type of thing that each of its variables for ids takes. */
export function askableQuestions(
  schema: GraphQLSchema,
  library: ReadonlyMap<string, NamedOperation>,
): readonly AskableQuestion[] {
  const known =
    kept.get(library) ??
    [...library.values()].map((operation) => ({ operation, takes: takesOf(schema, parse(operation.text)) }));
  kept.set(library, known);
  return known;
}

/**
 * By variable for ids, which type of thing it takes where it is used, and among how many types its name chooses. `id`
 * is that of what the field gives or the filter is for; another argument, or else the variable, names its type
 * (`article`, `events`), or names none and takes what is wanted there (a place for `within`). Of several uses the
 * narrowest counts.
 */
function takesOf(schema: GraphQLSchema, document: DocumentNode): AskableQuestion['takes'] {
  const info = new TypeInfo(schema);
  const takes = new Map<string, { readonly type: string; readonly among: number }>();
  /** The input fields that are being visited: the name of each, and that of the input that has it. */
  const inputs: (readonly [field: string, input: string])[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      ObjectField: {
        enter: ({ name }) => void inputs.push([name.value, getNamedType(info.getParentInputType())?.name ?? '']),
        leave: () => void inputs.pop(),
      },
      Variable: ({ name: { value: variable } }) => {
        if (getNamedType(info.getInputType()) !== GraphQLID) return;
        const field = getNamedType(info.getFieldDef()?.type)?.name ?? '';
        const [word, owner] = inputs.at(-1) ?? ([info.getArgument()?.name ?? '', field] as const);
        const names = word === 'id' ? [owner.replace(/Filter$/, '')] : [typeIn(word), typeIn(variable)];
        const told = names.find((name) => isNode(schema, name)) ?? 'Node';
        const wanted = wantedThere(schema, info, inputs.at(-1));
        const type = told === 'Node' && isNode(schema, wanted) ? wanted : told;
        const before = takes.get(variable)?.type;
        if (before !== undefined && amongOf(schema, before) < amongOf(schema, type)) return;
        takes.set(variable, { type, among: amongOf(schema, told) });
      },
    }),
  );
  return takes;
}

/**
 * The type that is wanted of an id where the visit stands; of a filter, also what the interfaces of its things want.
 */
function wantedThere(schema: GraphQLSchema, info: TypeInfo, input: readonly [string, string] | undefined): string {
  if (input === undefined) {
    const [owner, field, argument] = [info.getParentType(), info.getFieldDef(), info.getArgument()];
    return typeOfIds(owner?.name ?? '', field?.name ?? '', argument?.name ?? '') ?? '';
  }
  const [field, filter] = input;
  const type = schema.getType(filter.replace(/Filter$/, ''));
  const above = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().map(({ name }) => name) : [];
  const filters = [filter, ...above.map((name) => `${name}Filter`)];
  return filters.map((each) => typeOfIds(each, field, field)).find((each) => each !== null) ?? '';
}

/** `Event` of `events`. */
function typeIn(word: string): string {
  return `${word[0]?.toUpperCase() ?? ''}${word.slice(1).replace(/s$/, '')}`;
}

function isNode(schema: GraphQLSchema, name: string): boolean {
  const type = schema.getType(name);
  if (!isInterfaceType(type) && !isObjectType(type)) return false;
  return type.getInterfaces().some((each) => each.name === 'Node');
}

function amongOf(schema: GraphQLSchema, name: string): number {
  const type = schema.getType(name);
  return isInterfaceType(type) ? schema.getPossibleTypes(type).length : 1;
}
