import type { NameNode } from 'graphql';
import type { ReportAt } from './faults.ts';
import { type Markable, markOf, wordsOfMark } from './marks.ts';

/** How sentences speak of the things of a type, and how fields and inputs name them. */
export interface Noun {
  /** One of them in a sentence: `state of policy`. */
  readonly one: string;
  readonly many: string;
  /** The type's own words in the plural: `policy states`. */
  readonly plural: string;
}

interface Named extends Markable {
  readonly name: NameNode;
}

/** The words of a type's name, or what its mark `@called` gives in their place. */
export function nounOf(type: Named): Noun {
  return nounFrom(type.name.value, wordsOfMark(type, 'called'));
}

/** Reports what a mark `@called` says although the type's name says it. */
export function checkNoun(type: Named, report: ReportAt): void {
  const called = wordsOfMark(type, 'called');
  const told = Object.values(nounOf(type)).join();
  for (const [argument] of called) {
    const rest = new Map([...called].filter(([each]) => each !== argument));
    if (Object.values(nounFrom(type.name.value, rest)).join() !== told) continue;
    report(markOf(type, 'called') ?? type.name, `@called(${argument}:) says what follows without it; leave it out`);
  }
}

function nounFrom(name: string, called: ReadonlyMap<string, string>): Noun {
  const words = spacedWords(name);
  const plural = called.get('plural') ?? pluralOf(words);
  const one = called.get('one');
  return { one: one ?? words, many: called.get('many') ?? (one === undefined ? plural : pluralOf(one)), plural };
}

/** `PolicyState` and `policyState` as `policy state`. */
export function spacedWords(name: string): string {
  return lowerFirst(name).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** `policy states` as `policyStates`. */
export function nameOf(words: string): string {
  return words.replaceAll(/ ([a-z])/g, (_space, letter: string) => letter.toUpperCase());
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** By the two rules that most words follow; a mark says the others. */
function pluralOf(words: string): string {
  return words.replace(/([^aeiou])y$/, '$1ie') + 's';
}
