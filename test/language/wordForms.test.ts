import { describe, expect, it } from 'vitest';
import { americanSpelling } from '../../src/language/americanSpelling.ts';
import { indexedWords, stemForms } from '../../src/language/wordForms.ts';

describe('a word', () => {
  it.each([
    ['honour', 'honors'],
    ['honouring', 'honored'],
    ['programme', 'programs'],
    ['organised', 'organize'],
    ['organisation', 'organizations'],
    ['centre', 'centers'],
    ['defence', 'defense'],
    ['judgement', 'judgments'],
    ['catalogue', 'catalogs'],
    ['policies', 'policy'],
    ['vetoed', 'vetoes'],
  ])('%s has the same stem as %s', (one, other) => {
    expect(stemForms(one, ['en'])).toEqual(stemForms(other, ['en']));
  });

  it.each(['four', 'hour', 'your', 'rise', 'there', 'are', 'recommend'])('%s is spelt as it is', (word) => {
    expect(americanSpelling(word)).toBe(word);
  });

  it('has one stem a language', () => {
    expect(stemForms('vetado', ['es', 'en-US', 'tlh'])).toEqual(['/es/vet', '/en/vetado']);
  });
});

describe('what an index keeps of a text', () => {
  const words = (text: string) => indexedWords(text, []).split(' ');

  it('begins with the whole', () => {
    expect(words('S-Comm')).toEqual(['=scomm', 's', 'comm']);
  });

  it.each([
    ['AB 4', ['ab', '4', 'ab4']],
    ['AB4', ['ab4', 'ab', '4']],
    ['287(g)', ['287', 'g', '287g']],
    ['L.A.', ['l.a', 'la']],
    ["Arpaio's", ["arpaio's", 'arpaio', 'arpaios']],
    ['La Opinión', ['la', 'opinion']],
  ])('of %s has each way to write it', (text, forms) => {
    expect(words(text)).toEqual(expect.arrayContaining(forms));
  });
});
