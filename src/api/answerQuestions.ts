import { execute, type GraphQLFieldResolver, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { refuseLongText } from './computedParameters.ts';
import type { Context } from './field/context.ts';
import { inputError } from './field/inputError.ts';
import type { NamedOperation } from './namedOperations.ts';
import { askableQuestions } from './askableQuestions.ts';
import { fittingQuestions, type FittingQuestion, type NamedThing } from './fittingQuestions.ts';
import { textWords } from '../language/wordForms.ts';
import { askedDaysIn } from './askedDays.ts';
import { namesIn } from './namesIn.ts';

/** The most questions that are told. */
const most = 20;

interface Given {
  readonly text?: string | null;
  readonly about?: string | null;
}

/** How surely what was found is meant, at most: a name says more. */
const mostOfFound = 0.5;

const searching = parse(`query ($text: String!) {
  search(text: $text, first: 12) { edges { score missing node { id __typename } } }
}`);

/**
 * Resolves `Query.questions`, which leads to the library of operations and not to the graph: that knows alone which
 * things a text names, with one query, and which are found by its words, with another.
 */
export function answerQuestions(
  library: () => ReadonlyMap<string, NamedOperation>,
): GraphQLFieldResolver<unknown, Context, Given> {
  return async (_source, { text, about }, context, { schema }): Promise<readonly FittingQuestion[]> => {
    const { reading } = context;
    const given = text ?? '';
    if (given === '' && (about ?? '') === '') throw inputError('Give text, about, or both: text: "who vetoed it".');
    refuseLongText(given);
    const languages = await reading.searchLanguages();
    const names = namesIn(given, languages);
    const rows = await reading.thingsNamed(
      names.map(({ whole }) => whole),
      about ?? '',
    );
    const things = rows.map(({ id, types, whole }): NamedThing & { readonly whole: string | null } => {
      return { id, types, whole, certainty: 1, typed: names.find((name) => name.whole === whole)?.typed ?? [] };
    });
    const subject = things.find(({ id, whole }) => id === about && whole === null) ?? null;
    if (about !== null && about !== undefined && subject === null) {
      const unknown = await reading.unknownIds([{ id: about, type: 'Node' }]);
      throw inputError(unknown.map(({ fault }) => fault.message).join(' '));
    }
    const named = things.filter(({ whole }) => whole !== null);
    // A name is not meant where it is only a part of a longer one.
    const longest = named.filter(
      ({ whole }) => !named.some((other) => other.whole !== whole && other.whole?.includes(whole?.slice(1) ?? '')),
    );
    return fittingQuestions(askableQuestions(schema, library()), given, {
      named: [...longest, ...(await found(schema, context, given, longest))],
      about: subject,
      days: askedDaysIn(given, languages),
      languages,
    }).slice(0, most);
  };
}

interface Found {
  readonly score: number;
  readonly missing: readonly string[];
  readonly node: { readonly id: string; readonly __typename: string };
}

/** What the words of a text lead to beside what it names, as `Query.search` finds it; the best first. */
async function found(
  schema: GraphQLSchema,
  context: Context,
  text: string,
  named: readonly NamedThing[],
): Promise<readonly NamedThing[]> {
  if (text === '') return [];
  const { data, errors } = await execute({
    schema,
    document: searching,
    contextValue: context,
    variableValues: { text },
  });
  const [fault] = errors ?? [];
  if (fault !== undefined) throw fault.originalError ?? fault;
  const { edges } = data?.['search'] as { readonly edges: readonly Found[] };
  const most = Math.max(...edges.map(({ score }) => score));
  const words = textWords(text);
  return edges
    .filter(({ node }) => !named.some(({ id }) => id === node.id))
    .map(({ score, missing, node: { id, __typename: type } }) => ({
      id,
      types: typesOf(schema, type),
      typed: words.map(({ typed }) => typed).filter((typed) => !missing.includes(typed)),
      certainty: (mostOfFound * score) / most,
    }));
}

function typesOf(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  return isObjectType(type) ? [name, ...type.getInterfaces().map((each) => each.name)] : [name];
}
