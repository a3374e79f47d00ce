import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { number, wholeNumber } from '../../../src/seed/concept/shape/number.ts';
import { language } from '../../../src/seed/concept/shape/language.ts';
import { line, text, truth } from '../../../src/seed/concept/shape/scalar.ts';
import { parseSeedFile } from '../../../src/seed/file/seedFile.ts';
import { copyFictionalSeed, type SeedCopy } from '../seedCopy.ts';

const parse = (yaml: string) => {
  const { file, faults } = parseSeedFile('seed/person/x.yaml', yaml);
  return { value: file.value, told: faults.map(({ line: at, problem }) => `${at}: ${problem}`) };
};

describe('what is written in YAML is what is kept', () => {
  it.each([
    '06037',
    '2012.10',
    '12e3',
    '12345678901234567890',
    '0x1F',
    '1_000',
    'no',
    'Yes',
    'true',
    '2012-12-05',
    '.5',
  ])('%s', (written) => {
    expect(parse(`a: ${written}\nb: [${written}]\n${written}: c\n`)).toEqual({
      value: { a: written, b: [written], [written]: 'c' },
      told: [],
    });
  });

  it('but nothing, ~ and null without quotation marks are nothing', () => {
    expect(parse('a:\nb: ~\nc: null\nd: "null"\ne: ""\n').value).toEqual({
      a: null,
      b: null,
      c: null,
      d: 'null',
      e: '',
    });
  });

  it('and keys such as __proto__ are keys', () => {
    expect(Object.keys(parse('__proto__: a\n').value as object)).toEqual(['__proto__']);
  });
});

describe('what YAML would make something else of', () => {
  it.each([
    ['*star', '1: *star means another place in YAML: put the value into quotation marks'],
    ['&co Harbour', '1: &co is the name of a place in YAML: put the value into quotation marks'],
    ['Local #5 union', '1: "#5 union" is no part of the value, but a comment: put the value into quotation marks, or'],
    ['!important word', '1: the YAML cannot be read: a value that begins with ! stands in quotation marks'],
    ['@handle', '1: the YAML cannot be read: a value that begins with this sign stands in quotation marks'],
    ['Pilots: a guild', '1: the YAML cannot be read: a colon with a blank behind it begins a new key'],
    ["'O'Brien'", "1: the YAML cannot be read: a value with such a sign stands in quotation marks; within '…'"],
  ])('name: %s is told', (written, problem) => {
    expect(parse(`name: ${written}\n`).told[0]).toContain(problem);
  });

  it('is not a comment behind a blank, nor a # inside of a word', () => {
    expect(parse('a: Local # the union\nb: C#5\n# all\n')).toEqual({ value: { a: 'Local', b: 'C#5' }, told: [] });
  });

  it.each([
    ['two documents', 'a: b\n---\nc: d\n', '2: the YAML cannot be read: one file is one thing'],
    ['an empty file', '# nothing yet\n', '1: is empty: it has no key'],
    ['a key that stands twice', 'a: b\na: c\n', '2: the YAML cannot be read: a key stands twice in one place'],
    ['a tab', 'a:\n\tb: c\n', '2: the YAML cannot be read: lines are moved to the right with blanks'],
    [
      'lists in a thousand lists',
      '['.repeat(20_000),
      '0: the YAML cannot be read: values stand in more than 100 others',
    ],
  ])('%s is told in our words', (_what, yaml, problem) => {
    expect(parse(yaml).told[0]).toContain(problem);
  });

  it('grows no list out of aliases of aliases', () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array<string>(9).fill(of).join(', ')}]\n`;
    const { value, told } = parse(
      level('a', 'lol') +
        Array.from('bcdefghij')
          .map((name, at) => level(name, `*${'abcdefghi'[at]}`))
          .join(''),
    );
    expect(JSON.stringify(value).length).toBeLessThan(2000);
    expect(told).toContain('3: *b means another place in YAML: put the value into quotation marks');
  });
});

const problemOf = (shape: typeof text | typeof number | typeof wholeNumber | typeof truth, written: string) => {
  const { data, error } = shape.safeParse(written);
  return error?.issues.map(({ message }) => message).join() ?? data;
};

describe('a number', () => {
  it.each([
    ['412', 412],
    ['-0.25', -0.25],
    ['1.5e3', 1500],
    ['9007199254740991', 9007199254740991],
    ['0.1', 0.1],
    ['2.50', 2.5],
  ])('%s is kept', (written, value) => {
    expect(problemOf(number, written)).toBe(value);
  });

  it.each(['9007199254740993', '1.0e+308', '123456789012345678901234567890', '0.12345678901234567891', '1e-400'])(
    '%s is refused, as it would not be kept',
    (written) => {
      expect(problemOf(number, written)).toContain(`${written} would not be kept as it is`);
    },
  );

  it.each(['007', '1_000', '1,200', '0x1F', '.inf', 'many'])('%s is refused, as it is none', (written) => {
    expect(problemOf(number, written)).toContain(`"${written}" is no number such as 412 or 0.25`);
  });

  it('has no fraction where a whole one is wanted', () => {
    expect(problemOf(wholeNumber, '2.5')).toBe('is no whole number');
    expect(problemOf(wholeNumber, '2.0')).toBe(2);
  });
});

it('is true or false, and no other word of truth', () => {
  expect(['true', 'false', 'yes'].map((written) => problemOf(truth, written))).toEqual([
    true,
    false,
    '"yes" is neither true nor false',
  ]);
});

describe('a text has no sign that nobody sees', () => {
  it.each([
    ['half of a letter', 'Sur \ud800 Rogate', 'has the sign U+D800 (half of a letter) after "Sur ": take it out'],
    ['a zero', 'Nul\u0000 Name', 'has the sign U+0000 (nobody sees it) after "Nul": take it out'],
    ['a turn of direction', '\u202egnp.exe', 'U+202E (it turns the direction of what follows) at its beginning'],
    ['a blank without width', 'Zoë\u200bKline', 'has the sign U+200B (nobody sees it) after "Zoë"'],
  ])('%s', (_what, written, problem) => {
    expect(problemOf(text, written)).toContain(problem);
  });

  it.each(['a family 👩‍👧', 'می‌خواهم', 'עברית \u200e(a)', 'two\nlines', 'a\u00a0b'])('%j has none', (written) => {
    expect(problemOf(text, written)).toBe(written);
  });

  it('and a name stands on one line', () => {
    expect(problemOf(line, 'two\nlines')).toBe('stands on several lines: write it on one');
  });
});

describe('a language', () => {
  const problem = (tag: string) => language.safeParse(tag).error?.issues[0]?.message ?? null;

  it.each(['en', 'no', 'hmn', 'zh-Hant', 'pt-BR', 'und', 'es-419'])('is written %s', (tag) => {
    expect(problem(tag)).toBeNull();
  });

  it.each([
    ['xx', '"xx" is no tag of a language, such as en, hmn or zh-Hant.'],
    ['Spanish', 'Did you mean "es"?'],
    ['EN', '"EN" is written "en"'],
    ['zh-hant', '"zh-hant" is written "zh-Hant"'],
    ['eng', '"eng" is written "en"'],
    ['en_GB', '"en_GB" is no tag of a language'],
  ])('is not written %s', (tag, told) => {
    expect(problem(tag)).toContain(told);
  });
});

describe('in a seed', () => {
  let copy: SeedCopy;
  beforeEach(() => {
    copy = copyFictionalSeed();
  });
  afterEach(() => {
    copy.delete();
  });

  it('public numbers stay as they are written, or are told', () => {
    const place = (value: string) => {
      copy.write(
        'jurisdiction/elm.yaml',
        `id: jurisdiction:elm\nname: Elm\nkind: CITY\nidentifiers: [{ scheme: fips, value: ${value} }]\n`,
      );
    };
    const at = 'jurisdiction/elm.yaml:4 identifiers[0].value:';
    for (const written of ['06037', '12e3', '12345678901234567890']) {
      place(written);
      expect(copy.faults()).toEqual([]);
    }
    for (const [written, problem] of [
      ['', 'is still to be filled in: it wants words of ours'],
      ['[1, 2]', 'wants words of ours, is ["1","2"]'],
      ['{ a: 1 }', 'wants words of ours, is {"a":"1"}'],
    ] as const) {
      place(written);
      expect(copy.faults()).toEqual([`${at} ${problem}`]);
    }
  });

  it('faults of YAML are told beside those of shape, of references and of rules', () => {
    copy.replace('person/odo-kruell.yaml', 'name: Odo Krüll', 'name: *odo');
    copy.replace('person/ilse-varn.yaml', 'name: Ilse', 'nam: Ilse');
    copy.replace('event/harbour-closes-at-night.yaml', 'b03/after', 'b03/afer');
    copy.replace('article/b02.yaml', 'date: 1987-06-10', 'date: 1987-06-01');
    expect(copy.faults().map((fault) => fault.replace(/:\d+.*/, ''))).toEqual([
      'article/b02.yaml',
      'event/harbour-closes-at-night.yaml',
      'person/ilse-varn.yaml',
      'person/ilse-varn.yaml',
      'person/odo-kruell.yaml',
    ]);
  });

  it('a file that is not in UTF-8 is told, and no letter of it is lost', () => {
    copy.write('person/moewe.yaml', Buffer.from('id: person:moewe\nname: Möwe\n', 'latin1'));
    expect(copy.faults()).toEqual([
      expect.stringMatching(/^person\/moewe\.yaml: is not in UTF-8\. In Windows-1252 .*"Möwe"/),
    ]);
  });

  it('nothing is related to itself', () => {
    const change = 'event/harbour-closes-at-night.yaml';
    copy.replace(
      change,
      'predicate: CAME_AFTER\n    object: event:pilots-ask-for-dark-harbour',
      'predicate: CAME_AFTER\n    object: event:harbour-closes-at-night',
    );
    expect(copy.faults()).toEqual([
      `${change}:45 claims[6].object: event:harbour-closes-at-night cannot be on both sides of CAME_AFTER`,
    ]);
  });
});
