import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSeed } from '../../../src/seed/checkSeed.ts';
import { findDates } from '../../../src/seed/newArticle/findDates.ts';
import { guessLanguage } from '../../../src/seed/newArticle/guessLanguage.ts';
import { newArticle } from '../../../src/seed/newArticle/newArticle.ts';
import { Refusal } from '../../../src/seed/file/refusal.ts';
import { copyFictionalSeed, fictionalSources, type SeedCopy } from '../seedCopy.ts';

let copy: SeedCopy;
let texts: string;
beforeEach(() => {
  copy = copyFictionalSeed();
  texts = mkdtempSync(join(tmpdir(), 'policytrail-texts-'));
});
afterEach(() => {
  copy.delete();
  rmSync(texts, { recursive: true });
});

async function make(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(texts, name);
  writeFileSync(file, content);
  return newArticle({ seedDirectory: copy.directory, sourcesDirectory: texts, file });
}

const written = (name: string) => readFileSync(join(copy.directory, 'article', name), 'utf8');

const story = `🐟 Gulls over Graumund

By Odo Krüll
July 3, 1987

The guild said that the gulls of the town will have to be fed with the fish that was left on the quay.
`;

describe('a new article', () => {
  it('has hash, bytes and a span in code points, and guesses that say so', async () => {
    const said = await make('Gulls 87.txt', story);
    expect(said).toContain(join(copy.directory, 'article', 'b04.yaml'));
    expect(written('gulls-87.yaml')).toMatch(
      /^id: source-file:gulls-87\nfileName: Gulls 87\.txt\nsha256: [0-9a-f]{64}\nbytes: 157\n$/,
    );
    const article = written('b04.yaml');
    expect(article).toContain('name: 🐟 Gulls over Graumund (B04)\ntitle: 🐟 Gulls over Graumund # a guess');
    expect(article).toContain('span: 0-153\n');
    expect(article).toContain('language: en # a guess');
    expect(article).toMatch(
      /published: # a guess.*\n {2}date: 1987-07-03\n {2}basis: STATED\n {2}phrase: July 3, 1987/,
    );
    expect(article).toContain('at: 36-48');
  });

  it('leaves to the check to name each place that is still to be filled in, and nothing else', async () => {
    await make('gulls.txt', story);
    const check = () => checkSeed({ directory: copy.directory, sourcesDirectory: null }).faults;
    expect(check().map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
      'passages.title.paraphrase: is still to be filled in: it wants words of ours',
      'claims[0].subject: is still to be filled in: it wants an id',
      expect.stringMatching(
        /^claims\[0\]\.predicate: is still to be filled in: it wants one of \d+ words, HELD_OFFICE, /,
      ),
      'claims[0].sentence: is still to be filled in: it wants words of ours',
      'claims[0].voice.actor: is still to be filled in: it wants an id of the form person:… or organization:…',
      'claims[0].voice.capacity: is still to be filled in: it wants one of SPEAKER, SPOKESPERSON, REPORTER, AUTHOR, ' +
        'OFFICIAL_RECORD',
      'claims[0].evidence: is missing: a claim rests on a passage, or is INFERRED',
    ]);
    for (const [from, to] of [
      ['paraphrase: # what', 'paraphrase: The headline. # what'],
      ['subject: #', 'subject: organization:fishers-guild #'],
      ['predicate: #', 'predicate: DESCRIBED_AS #'],
      ['# object: an id, or value: our', 'value: fed on fish # our'],
      ['sentence: #', 'sentence: The guild feeds gulls. #'],
      ['{ actor: , capacity: }', '{ actor: person:odo-kruell, capacity: AUTHOR }'],
      ['evidence: []', 'evidence: [b04/title]'],
    ] as const) {
      copy.replace('article/b04.yaml', from, to);
    }
    expect(check()).toEqual([]);
    writeFileSync(join(texts, 'gazette.txt'), readFileSync(join(fictionalSources, 'gazette.txt')));
    writeFileSync(join(texts, 'lantern.txt'), readFileSync(join(fictionalSources, 'lantern.txt')));
    expect(checkSeed({ directory: copy.directory, sourcesDirectory: texts }).faults).toEqual([]);
  });

  it('leaves language, title and date open where it cannot tell', async () => {
    await make(
      'note.txt',
      'Qzx vrrk: plgth mnbv qwz xcvb, trwq zzkp lmnq, hhgf ddsa qwrt, ppl kjhg fdsx zxcv bnmq, wwqk jjlm.\n',
    );
    const article = written('b04.yaml');
    expect(article).toContain('title: null #');
    expect(article).toContain('language: und # no guess could be made');
    expect(article).toContain('published: XXXX # no full date that can be read here');
  });

  it('takes a date within a sentence as the earliest at most', async () => {
    await make(
      'late.txt',
      `${'Gulls are here and nobody in the town knows since when they were. '.repeat(2)}The last one came on 4 May 1988.`,
    );
    expect(written('b04.yaml')).toMatch(/date: "?\[1988-05-04\.\.\]"?\n {2}basis: INFERRED/);
  });

  it('numbers articles by articles, whatever their texts are called', async () => {
    const seedDirectory = join(texts, 'seed');
    for (const name of ['r01.txt', 'r02.txt']) {
      writeFileSync(join(texts, name), `${story}${name}`);
      await newArticle({ seedDirectory, sourcesDirectory: null, file: join(texts, name) });
    }
    expect(readdirSync(join(seedDirectory, 'article'))).toEqual(['a01.yaml', 'a02.yaml', 'r01.yaml', 'r02.yaml']);
  });

  it('begins a new seed with a01, and says where the text must lie', async () => {
    writeFileSync(join(texts, 'x.txt'), story);
    const seedDirectory = join(texts, 'seed');
    const said = await newArticle({ seedDirectory, sourcesDirectory: null, file: join(texts, 'x.txt') });
    expect(said).toContain('a01.yaml');
    expect(said).toContain('Put x.txt into the folder that SOURCES_DIR names');
  });
});

describe('what is no text in UTF-8, or is there already, is refused with the reason', () => {
  it.each([
    ['empty', '', 'is empty'],
    ['blank', ' \n\n', 'is empty'],
    ['binary', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]), 'is no text: byte 6 is 26'],
    ['PDF', '%PDF-1.7', 'is a PDF'],
    ['RTF', String.raw`{\rtf1\ansi Gulls\par}`, 'is rich text (RTF): open it in a word processor'],
    ['packed', 'PK\u0003\u0004', 'is a packed file'],
    ['UTF-16', Buffer.from('\ufeffgulls', 'utf16le'), 'is UTF-16: save it as UTF-8'],
    ['UTF-16 without mark', Buffer.from('gulls over town', 'utf16le'), 'is UTF-16 without a mark, it seems'],
    [
      'Latin-1',
      Buffer.from('Möwen', 'latin1'),
      'is not in UTF-8. In Windows-1252 (Latin-1 but for some signs) it has the word "Möwen"',
    ],
  ])('%s', async (_what, content, reason) => {
    await expect(make('x.txt', content)).rejects.toThrow(Refusal);
    await expect(make('x.txt', content)).rejects.toThrow(reason);
    expect(() => written('x.yaml')).toThrow();
  });

  it('a folder, and a file that is not there', async () => {
    const call = newArticle({ seedDirectory: copy.directory, sourcesDirectory: null, file: texts });
    await expect(call).rejects.toThrow('cannot be read: it is a folder');
  });

  it('a text that the seed has, and a name that is taken', async () => {
    await make('gulls.txt', story);
    await expect(make('other.txt', story)).rejects.toThrow(/other\.txt is in the seed already: see .*gulls\.yaml/);
    await expect(make('gulls.txt', `${story}More.`)).rejects.toThrow(/gulls\.yaml is there already, for another text/);
  });
});

it('reads full dates in English, Spanish and ISO, and no others', () => {
  const days = (text: string, language: string | null = null) => findDates(text, language).map(({ day }) => day);
  expect(days('Dec. 5, 2012')).toEqual(['2012-12-05']);
  expect(days('on the 3rd June 1987 and June 4th, 1987')).toEqual(['1987-06-03', '1987-06-04']);
  expect(days('5 de diciembre de 2012, 2012-12-06', 'es')).toEqual(['2012-12-05', '2012-12-06']);
  expect(days('31 February 2012; 6/10/1987; December 2012; Updated: Jun 15, 2017')).toEqual([]);
});

it.each([
  ['de', '3. Mai 2024', '2024-05-03'],
  ['fr', 'le 1er février 2024', '2024-02-01'],
  ['zh', '2024年5月3日', '2024-05-03'],
  ['ko', '2024년 5월 3일', '2024-05-03'],
  ['ar', '٣ مايو ٢٠٢٤', '2024-05-03'],
  ['ru', '3 мая 2024 г.', '2024-05-03'],
  ['pt', '3 de maio de 2024', '2024-05-03'],
  ['vi', '3 tháng 5 năm 2024', '2024-05-03'],
  ['hu', '2024. május 3.', '2024-05-03'],
  ['de', 'May 3, 2024', '2024-05-03'],
])('reads the dates of the text in its language, %s: %s', (language, text, day) => {
  expect(findDates(`Hafen\n${text}\n`, language).map((date) => date.day)).toEqual([day]);
});

it('takes no year of another calendar for one of ours', () => {
  expect(findDates('3 พฤษภาคม 2567', 'th')).toEqual([]);
});

describe('a language', () => {
  it.each([
    ['fr', 'Les pêcheurs que le maire a reçus disent que les bateaux que la règle vise restent au port la nuit.'],
    ['pt', 'Os pescadores que o prefeito recebeu dizem que os barcos ficam no porto por causa da regra da noite.'],
    ['it', 'I pescatori ricevuti dal sindaco dicono che di notte le barche restano in porto per la nuova regola.'],
    ['vi', 'Các ngư dân nói rằng thuyền của họ phải ở lại cảng vào ban đêm theo quy định mới của thị trưởng.'],
    ['nl', 'De vissers zeggen dat hun boten volgens de nieuwe regel van de burgemeester in de haven moeten blijven.'],
    ['da', 'Fiskerne siger at deres både efter borgmesterens nye regel skal blive i havnen om natten.'],
    ['pl', 'Rybacy mówią, że według nowej zasady burmistrza ich łodzie muszą w nocy zostać w porcie.'],
    ['de', 'Die Fischer sagen, dass ihre Boote nach der neuen Regel nachts im Hafen bleiben müssen.'],
    ['zh', '渔民们说，根据市长的新规定，他们的船夜里必须留在港口。'],
    ['es', 'El jefe de los pescadores dijo que las gaviotas del puerto son para el pueblo'],
    ['en', 'The fishers say that under the new rule of the mayor their boats have to stay in the harbour at night.'],
  ])('%s is guessed', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('is not guessed by few words, or by none', () => {
    expect([guessLanguage('Gulls of the town'), guessLanguage('qzx vrrk plgth mnbv qwz 12')]).toEqual([null, null]);
  });
});

describe('what is no plain text is read as people read it, into a file beside it', () => {
  const textOf = (name: string) => readFileSync(join(texts, name), 'utf8');

  it('a web page, without its mark-up and what leads elsewhere', async () => {
    const said = await make(
      'gulls.html',
      '<!doctype html>\n<html lang="en"><head><title>Gulls over Graumund</title><style>p {}</style></head><body>' +
        '<nav><a href="/">Home</a></nav><p>The guild voted&nbsp;&mdash; 5&#8209;2 &mdash; to <b>feed</b>\nthe gulls.</p></body></html>',
    );
    expect(textOf('gulls.txt')).toBe('Gulls over Graumund\n\nThe guild voted\u00a0— 5\u20112 — to feed the gulls.\n');
    expect(said).toContain(`${join(texts, 'gulls.txt')}  the words of a web page, which are the text from now on`);
    expect(written('gulls.yaml')).toContain('fileName: gulls.txt\n');
    expect(written('b04.yaml')).toContain('title: Gulls over Graumund # a guess');
  });

  it('a mail, decoded', async () => {
    await make(
      'clerk.eml',
      'From: Town Clerk <clerk@example.org>\nSubject: =?UTF-8?Q?M=C3=B6wen?=\nDate: Fri, 03 Jul 1987 10:00:00 +0000\n' +
        'MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n' +
        'The guild voted =E2=80=94 5=\n-2.\n',
    );
    expect(textOf('clerk.txt')).toBe('Möwen\nTown Clerk\n1987-07-03\n\nThe guild voted — 5-2.\n');
    expect(written('b04.yaml')).toContain('date: 1987-07-03');
  });

  it('and no file that is there is written over', async () => {
    writeFileSync(join(texts, 'gulls.txt'), story);
    await expect(make('gulls.html', '<html><p>Gulls</p></html>')).rejects.toThrow(
      /gulls\.html is a web page, and its words cannot be written beside it: .*gulls\.txt is there already/,
    );
    expect(textOf('gulls.txt')).toBe(story);
    await expect(make('page.txt', '<html><p>Gulls</p></html>')).rejects.toThrow('give its name the ending of one');
  });

  it('but a text with a few signs of comparison, or with lines like those of a mail, is as it is', async () => {
    const plain = 'From: the harbour\nSubject: gulls\n\nOf 5 boats < 3 came, and > 1 <p>\n';
    await make('plain.txt', plain);
    expect(written('plain.yaml')).toContain('fileName: plain.txt');
  });
});
