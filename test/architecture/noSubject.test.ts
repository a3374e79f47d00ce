import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Folders of the seed whose things have names of their own: people, bodies, places, programs, laws, posts. */
const named = ['person', 'organization', 'jurisdiction', 'program', 'law', 'office'];

/** Words in those names that belong to no subject: the model's own, and plain English. */
const common = new Set([
  ...['administration', 'agencies', 'agreements', 'author', 'bulletin', 'county', 'court', 'firm', 'force', 'general'],
  ...['government', 'guidelines', 'jail', 'legal', 'legislature', 'local', 'member', 'office', 'opinion', 'party'],
  ...['people', 'press', 'rights', 'ruling', 'state', 'status', 'times', 'trust', 'unnamed'],
  ...['denied', 'enough', 'find', 'much', 'other', 'some', 'sought', 'vetoed', 'with', 'without'],
]);

const slugsOf = (folder: string) => readdirSync(`seed/${folder}`).map((name) => name.replace('.yaml', ''));

/** The words of the subject: those of which the names of its things are made, shorter ones and numbers apart. */
const words = [...new Set(named.flatMap(slugsOf).flatMap((slug) => slug.split('-')))].filter(
  (word) => /^[a-z]{4,}$/.test(word) && !common.has(word),
);

const slugs = readdirSync('seed', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => slugsOf(name))
  .filter((slug) => slug.includes('-'));

const wordOf = new RegExp(`\\b(?:${words.join('|')})s?\\b`, 'gi');
const idOf = new RegExp(`:(?:${slugs.join('|')})\\b`, 'g');

/** What a text names of the subject. `bacaAfterHarris` is three words. */
function namesIn(text: string): readonly string[] {
  return [...(text.match(idOf) ?? []), ...(text.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').match(wordOf) ?? [])];
}

/**
 * The examples of pieces stand in quotation marks in the heads of `.cypher` files. With them tests run each piece on
 * `seed/`, where its budget was measured; neither the server nor a generated file has them.
 */
function withoutExamples(file: string, text: string): string {
  if (!file.endsWith('.cypher')) return text;
  return text.replaceAll(/^\/\/.*$/gm, (line) => line.replaceAll(/"(?:[^"\\]|\\.)*"/g, ''));
}

const files = ['src', 'schema', 'cypher'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|graphql|cypher|html|grass)$/.test(path))
    .map((path) => `${folder}/${path}`),
);

it('no source, no part of the schema and no question names a thing of the subject of seed/', () => {
  const told = files.flatMap((file) => {
    const names = namesIn(withoutExamples(file, readFileSync(file, 'utf8')));
    return names.length === 0 ? [] : [`${file}: ${[...new Set(names)].join(', ')}`];
  });
  expect(told, 'say it of anything, or in the examples of the seed').toEqual([]);
});

it('knows the things of the subject by their ids, their names and the words of these', () => {
  expect(namesIn("{ person(id: 'person:lee-baca') }")).toContain(':lee-baca');
  expect(namesIn('howBacaChangedDetainers')).toEqual(['Baca', 'Detainers']);
  expect(namesIn('Which local agency of a county is in force?')).toEqual([]);
});
