import { expect, it } from 'vitest';
import { readNamedOperations } from '../../src/api/namedOperations.ts';

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
