import type { GivenVariables } from '../../api/readVariables.ts';
import { questionAddress } from './questionAddress.ts';

/** A named question with what was named filled in. */
interface FilledQuestion {
  /** Where it is answered. */
  readonly address: string;
  readonly given: GivenVariables;
  /** The variables that it still wants. */
  readonly wanted: readonly string[];
}

/** @param question whose variables have their values as JSON; null where none was named */
export function fillQuestion(question: {
  readonly name: string;
  readonly variables: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly value: string | null;
  }[];
}): FilledQuestion {
  const given = question.variables.flatMap(({ name, value }) =>
    value === null ? [] : [[name, textOf(JSON.parse(value))] as const],
  );
  const wanted = question.variables.filter(({ required, value }) => required && value === null);
  return { address: questionAddress(question.name, given), given, wanted: wanted.map(({ name }) => name) };
}

/** The value of a variable as people read it: names of things in place of their ids, as far as they are known. */
export function tellValue(text: string, names: ReadonlyMap<string, string>): string {
  return text
    .split(',')
    .map((each) => names.get(each) ?? each)
    .join(', ');
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(',') : String(value);
}
