import { describe, expect, it } from 'vitest';
import { type VagueBound, vagueWordOf, vagueWordsIn } from '../../src/domain/vagueWords.ts';

const table: readonly (readonly [phrase: string, language: string, gives: VagueBound | undefined])[] = [
  ['a recent ruling', 'en', 'LAST'],
  ['recently advised', 'en', 'LAST'],
  ['just gave them leave', 'en', 'LAST'],
  ['just because', 'en', undefined],
  ['have stopped', 'en', 'LAST'],
  ['so far', 'en', 'LAST'],
  ['have long fought', 'en', 'START_BY'],
  ['in the days before', 'en', 'LAST'],
  ['in the months ahead', 'en', 'FIRST'],
  ['soon', 'en', 'FIRST'],
  ['have already declined', 'en', 'START_BY'],
  ['for months', 'en', 'START_BY'],
  ['previously', 'en', 'END_BY'],
  ['in the past', 'en', 'END_BY'],
  ['had initially said', 'en', 'END_BY'],
  ['earlier this year', 'en', 'WITHIN'],
  ['earlier this month', 'en', 'WITHIN'],
  ['this week', 'en', 'WITHIN'],
  ['last week', 'en', 'WITHIN'],
  ['last fall', 'en', 'WITHIN'],
  ['last September', 'en', 'WITHIN'],
  ['Last year,', 'en', 'WITHIN'],
  ['last updated', 'en', undefined],
  ['since then', 'en', 'WITHIN'],
  ['subsequently', 'en', 'NONE'],
  ['on Wednesday', 'en-US', undefined],
  ['recently', 'en-US', 'LAST'],
  ['ayer', 'es', 'WITHIN'],
  ['ya', 'es', 'START_BY'],
  ['la playa', 'es', undefined],
  ['recientemente', 'es', 'LAST'],
  ['already', 'es', undefined],
];

describe('a vague word', () => {
  it.each(table)('%s (%s) gives %s', (phrase, language, gives) => {
    expect(vagueWordOf(phrase, language)?.gives).toBe(gives);
  });

  it('is found beside others in the words of a text', () => {
    expect(vagueWordsIn('He has already stopped, as he previously said.', 'en')).toEqual(
      new Map([
        ['START_BY', 'already'],
        ['END_BY', 'previously'],
      ]),
    );
  });
});
