import { Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';
import { readContract } from './readContract.ts';

const schema = readContract();

const operations = [...readNamedOperations('schema/operations').values()];

it.each(operations.map(({ name, question, theme, alsoAsked }) => [name, question, theme, alsoAsked] as const))(
  '%s answers one question, which stands under a theme',
  (_name, question, theme, alsoAsked) => {
    expect(question).toMatch(/^[A-Z][^?]*\?$/);
    for (const each of alsoAsked) expect(each).toMatch(/[?.]$/);
    expect([question, ...alsoAsked].join(' ')).not.toMatch(/Theme:|Also:/);
    expect(theme).not.toBe('');
  },
);

/** The sentences of the arguments that each variable of a document is given to. */
function argumentsOf(text: string): readonly { readonly variable: string; readonly sentence: string }[] {
  const info = new TypeInfo(schema);
  const found: { variable: string; sentence: string }[] = [];
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      Argument({ value }) {
        const sentence = info.getArgument()?.description ?? '';
        if (value.kind === Kind.VARIABLE) found.push({ variable: value.name.value, sentence });
      },
    }),
  );
  return found;
}

const variables = operations.flatMap(({ name, text, variables: all }) =>
  all.map((each) => [name, each.name, { ...each, text }] as const),
);

it.each(variables.filter(([, , { fallback }]) => fallback !== undefined))(
  '%s says what $%s is where it is left out',
  (_name, _variable, { about, fallback }) => {
    expect(about).toContain(`; ${String(fallback)} where it is left out.`);
  },
);

const limit = /from \d+ to \d+|\d+ at most/;

it.each(variables.filter(([, name, { text }]) => argumentsOf(text).some((each) => isLimited(name, each))))(
  '%s says between which numbers $%s lies',
  (_name, name, { about, text }) => {
    for (const each of argumentsOf(text)) {
      if (isLimited(name, each)) expect(about).toContain(limit.exec(each.sentence)?.[0]);
    }
  },
);

function isLimited(name: string, { variable, sentence }: { readonly variable: string; readonly sentence: string }) {
  return variable === name && limit.test(sentence);
}
