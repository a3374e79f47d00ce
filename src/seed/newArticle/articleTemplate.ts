import { stringify } from 'yaml';
import { wordsOf } from '../text/words.ts';
import { passageOf, type NewPassage } from '../locate/passageOf.ts';
import { findDates } from './findDates.ts';
import { guessLanguage } from './guessLanguage.ts';

/** A first line that is longer is a sentence, and no title. */
const titleWords = 12;

/**
 * The YAML of an article that is a whole file. What a program can know is there, what it can guess is marked as a
 * guess, and what only a reader can tell is left open: the check names each such key until it is filled in.
 *
 * @param key `a15`
 * @param source the id of the source file
 */
export function articleTemplate(key: string, source: string, text: readonly string[]): string {
  const whole = text.join('');
  const line = /^[\s\ufeff]*(\S.*)/.exec(whole)?.[1]?.trimEnd() ?? '';
  const words = wordsOf(line);
  const title = words.length <= titleWords ? line.replaceAll(/\s+/g, ' ') : null;
  const language = guessLanguage(whole);
  const passages: Record<string, NewPassage> = {};
  if (title !== null) {
    const start = Array.from(whole.slice(0, whole.indexOf(line))).length;
    passages['title'] = passageOf(text, { start, end: start + Array.from(line).length }, title);
  }
  const { yaml: published, passage } = publication(key, text, language);
  if (passage !== null) passages['date'] = passage;
  return [
    '# Mend what is marked as a guess and fill in what is open; `seed check` says what is still to be done.',
    ...yamlLines({ id: `article:${key}`, name: `${title ?? 'Untitled text'} (${key.toUpperCase()})` }),
    ...yamlLines({ title }).map((each) =>
      title === null
        ? `${each} # the first line is long, so perhaps no title; write it here if it is one, of twelve words at most`
        : `${each} # a guess: the first line`,
    ),
    ...yamlLines({ sourceFile: source, span: `0-${text.length}` }),
    '# outlet: organization:…   (who published it; a file of its own)',
    '# byline: [person:…]       (who wrote it; a file of its own for each)',
    language === null
      ? 'language: und # no guess could be made; its tag, such as en, fr or zh-Hant'
      : `language: ${language} # a guess`,
    ...published,
    ...(Object.keys(passages).length === 0 ? [] : yamlLines({ passages })).map((each) =>
      each.replace(/^( +part: .*)$/, '$1 # a guess').replace(/^( +paraphrase:)$/, '$1 # what it says, in our words'),
    ),
    '',
    '# A template: copy it for each proposition and voice, into the file of what it is about, and delete it here.',
    'claims:',
    `  - id: claim:first-${key} # plain words, then the text`,
    '    subject: # an id; left out in the file of the subject itself',
    '    predicate: # one of the table in src/domain/predicate.ts',
    '    # object: an id, or value: our words or a date, as the predicate wants',
    '    sentence: # one neutral sentence of ours',
    '    voice: { actor: , capacity: } # who says it; SPEAKER, SPOKESPERSON, REPORTER, AUTHOR, OFFICIAL_RECORD',
    `    evidence: [] # passages, ${key}/…: seed locate ${key} "words"`,
    '',
  ].join('\n');
}

/**
 * A proposal for the date: the first that stands apart; failing that, no earlier than the last that a sentence tells.
 */
function publication(
  key: string,
  text: readonly string[],
  language: string | null,
): { yaml: readonly string[]; passage: NewPassage | null } {
  const dates = findDates(text.join(''), language);
  const apart = dates.find((date) => date.apart);
  const last = dates.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  const found = apart ?? last;
  if (found === undefined) {
    return {
      yaml: ['published: XXXX # no full date that can be read here; see "Dates" in seed/WRITING.md'],
      passage: null,
    };
  }
  const stated = { date: found.day, basis: 'STATED', phrase: found.phrase, evidence: [`${key}/date`] };
  const inferred = {
    date: `[${found.day}..]`,
    basis: 'INFERRED',
    phrase: found.phrase,
    rule: 'Not before the last full date in the text, taken as past.',
    evidence: [`${key}/date`],
  };
  const note = apart === undefined ? 'is that day told as past?' : 'the first date that stands on a line of its own';
  const [first = '', ...rest] = yamlLines({ published: apart === undefined ? inferred : stated });
  const { part, ...passage } = passageOf(text, found.place, null);
  return {
    yaml: [`${first} # a guess: ${note}`, ...rest],
    passage: { part: apart === undefined ? part : 'METADATA', ...passage, paraphrase: 'A day that the text gives.' },
  };
}

function yamlLines(value: unknown): readonly string[] {
  const options = { lineWidth: 0, nullStr: '' };
  const isTitle = typeof value === 'object' && value !== null && 'title' in value;
  return stringify(value, isTitle ? { ...options, nullStr: 'null' } : options)
    .trimEnd()
    .split('\n');
}
