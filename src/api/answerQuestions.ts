import type { GraphQLFieldResolver } from 'graphql';
import { refuseLongText } from './computedParameters.ts';
import type { Context } from './field/context.ts';
import { inputError } from './field/inputError.ts';
import type { NamedOperation } from './namedOperations.ts';
import { askableQuestions } from './askableQuestions.ts';
import { fittingQuestions, type FittingQuestion, type NamedThing } from './fittingQuestions.ts';
import { namesIn } from './namesIn.ts';

/** The most questions that are told. */
const most = 20;

interface Given {
  readonly text?: string | null;
  readonly about?: string | null;
}

/**
 * Resolves `Query.questions`, which leads to the library of operations and not to the graph: this knows alone which
 * things a text names, with one query.
 */
export function answerQuestions(
  library: () => ReadonlyMap<string, NamedOperation>,
): GraphQLFieldResolver<unknown, Context, Given> {
  return async (_source, { text, about }, { reading }, { schema }): Promise<readonly FittingQuestion[]> => {
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
      return { id, types, whole, typed: names.find((name) => name.whole === whole)?.typed ?? [] };
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
    return fittingQuestions(askableQuestions(schema, library().values()), given, {
      named: longest,
      about: subject,
      languages,
    }).slice(0, most);
  };
}
