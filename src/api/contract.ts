import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { askableQuestions } from './askableQuestions.ts';
import { fieldsOf, isPage } from './field/fieldsOf.ts';
import type { NamedOperation } from './namedOperations.ts';

/** What can be given for a variable of a question. */
export interface VariableChoice {
  /** The words of which it takes one; none where it takes others. */
  readonly words: readonly string[];
  /** The type of thing whose id it takes: `Node` for any; null where it takes no id. */
  readonly thing: string | null;
}

/** A type of things as the schema describes it. */
export interface ThingType {
  readonly name: string;
  readonly about: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly about: string;
    /** The types of things that it leads to; none where it is a value. */
    readonly leadsTo: string | null;
  }[];
}

/** What pages tell of the schema: the choices of a question's variables, and the types of things. */
export interface Contract {
  readonly choices: (operation: NamedOperation) => ReadonlyMap<string, VariableChoice>;
  readonly types: readonly ThingType[];
  /** What the words of a closed list mean, such as `PolicyBasis`. */
  readonly meanings: (list: string) => readonly WordMeaning[];
}

export interface WordMeaning {
  readonly word: string;
  readonly about: string;
}

/** Reads off the schema what pages tell of it. */
export function describeContract(schema: GraphQLSchema): Contract {
  return {
    choices: (operation) => {
      const [question] = askableQuestions(schema, new Map([[operation.name, operation]]));
      return new Map(
        operation.variables.map(({ name, type }) => {
          const given = schema.getType(type.replaceAll(/[[\]!]/g, ''));
          const words = isEnumType(given) ? given.getValues().map((value) => value.name) : [];
          return [name, { words, thing: question?.takes.get(name)?.type ?? null }];
        }),
      );
    },
    meanings: (list) => {
      const type = schema.getType(list);
      return isEnumType(type)
        ? type.getValues().map(({ name, description }) => ({ word: name, about: description ?? '' }))
        : [];
    },
    types: Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .filter(isThing)
      .map((type) => ({ name: type.name, about: type.description ?? '', fields: describeFields(type) })),
  };
}

function describeFields(type: GraphQLObjectType): ThingType['fields'] {
  return Object.values(type.getFields()).map((field) => {
    const named = getNamedType(field.type);
    const shown = isPage(named) ? getNamedType(fieldsOf(named)['nodes']?.type) : named;
    const leadsTo = isLeafType(shown) || shown === undefined ? null : shown.name;
    return { name: field.name, type: String(field.type), about: field.description ?? '', leadsTo };
  });
}

function isThing(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node');
}
