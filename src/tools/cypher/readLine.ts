import type { AddFault } from './cypherFaults.ts';
import { lineOptions, type optionForms, typeTagForms } from './cypherGrammar.ts';
import type { TagLine } from './cypherHead.ts';
import { readJson, readWhole } from './readTag.ts';

type Option = keyof typeof optionForms;

/** A line of a type's file: its words, an example and a budget at their end, and options behind them. */
export interface ReadLine {
  readonly tagLine: TagLine;
  readonly words: readonly string[];
  /** Null where the line takes the example of its type. */
  readonly example: string | null;
  readonly budget: number;
  readonly options: Readonly<Partial<Record<Option, string>>>;
}

/** Splits a line at its blanks, and before each option; null where it has no budget, which is noted. */
export function readLine(tagLine: TagLine, fault: AddFault): ReadLine | null {
  const { tag, rest, line } = tagLine;
  const form = typeTagForms[tag as keyof typeof typeTagForms];
  const [first = '', ...given] = rest.split(/\s+@(?=\w)/);
  const options: Partial<Record<Option, string>> = {};
  for (const option of given) {
    const [, name = '', value = ''] = /^(\w+)\s+(.*)$/s.exec(option) ?? [];
    if (lineOptions[tag]?.includes(name) !== true) fault(line, `@${option} is no option of "${form}"`);
    if (name === 'bound') readWhole(value, { tag: name, rest: value, line }, fault);
    options[name as Option] = value;
  }
  const words = first.split(/\s+/);
  const budget = words.pop() ?? '';
  if (!/^\d+$/.test(budget) || words.length === 0) {
    fault(line, `"@${tag} ${first}" has no budget at its end: wants "${form}"`);
    return null;
  }
  const last = words.at(-1) ?? '';
  const example = /^"/.test(last) ? String(readJson(words.pop() ?? '', tagLine, fault)) : null;
  return { tagLine, words, example, budget: readWhole(budget, tagLine, fault) ?? 0, options };
}
