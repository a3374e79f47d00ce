import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startProgram } from './startProgram.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policytrail-seed-'));
  await cp('test/fictional/seed', folder, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(name: string, ...args: readonly string[]) {
  const program = startProgram(name, args, { SOURCES_DIR: '', DATA_DIR: folder });
  return { code: await program.ended, output: program.output() };
}

it('tells every fault of a seed at once, and ends with 1', async () => {
  const path = join(folder, 'event', 'harbour-closes-at-night.yaml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, `${text.replace('kind: PolicyChange', 'kind: PolicyChanged')}\nnmae: twice\n`);
  const { code, output } = await run('seed', 'check', '--seed', folder);
  expect(code).toBe(1);
  expect(output).toMatch(/harbour-closes-at-night\.yaml:\d+ kind: .*Did you mean "PolicyChange"\?/);
  expect(output).toMatch(/harbour-closes-at-night\.yaml:\d+ .*nmae.*Did you mean "name"\?/);
});

it.each(['serve', 'seed', 'ask'])('%s explains itself with --help', async (name) => {
  const { code, output } = await run(name, '--help');
  expect(code).toBe(0);
  expect(output).toMatch(/^Usage: npm /);
});

it('lists the operations by theme, and tells the variables of one', async () => {
  const list = await run('ask');
  expect(list.code).toBe(0);
  expect(list.output).toMatch(/^Numbers\n(?: .*\n)* {2}numbersOfAMeasure +Which numbers/m);
  const one = await run('ask', 'policyInForceOn', '--help');
  expect(one.code).toBe(0);
  expect(one.output).toMatch(
    /^Which policies were in force in a place on a day.*\n\nUsage: npm run ask -- policyInForceOn/,
  );
  expect(one.output).toMatch(/^ {2}asOf +The day\.\n +Date!.*\n +asOf=2012-12-06$/m);
});

it.each([
  ['ask', ['whatSombodyChanged'], 'There is no operation "whatSombodyChanged". Did you mean "whatSomebodyChanged"?\n'],
  [
    'ask',
    ['whatSombodyChanged', '--help'],
    'There is no operation "whatSombodyChanged". Did you mean "whatSomebodyChanged"?\n',
  ],
  [
    'ask',
    ['policyInForceOn', 'day=2012-12-06'],
    '"day" is no variable of policyInForceOn. It has issue, asOf, within, answers, knownAt.',
  ],
  [
    'ask',
    ['policyInForceOn', 'asof=2012-12-06'],
    'It has issue, asOf, within, answers, knownAt. Did you mean "asOf"?\n',
  ],
  ['ask', ['whoSomebodyIs', '--list', 'person.tenure'], 'Did you mean "person.tenures"?\n'],
  [
    'ask',
    ['whoSomebodyIs', '--url', '127.0.0.1:4000'],
    '--url is "127.0.0.1:4000"; it must be an address such as http',
  ],
  ['ask', ['whoSomebodyIs', '--url', 'http://127.0.0.1:1'], 'Nobody answers at http://127.0.0.1:1.'],
  ['ask', ['--format', 'xml'], '--format is "xml"; it must be one of table, json, csv'],
  ['seed', ['check', '--seed', 'no-such'], 'There is no folder "no-such" of the seed (SEED_DIR or --seed).'],
  ['ask', ['policyInForceOn', 'asOf'], '"asOf" has no value. Give asOf=…, or asOf= for all.'],
  ['seed', ['aply'], '"aply" is no command of the seed.'],
  ['seed', ['toString'], '"toString" is no command of the seed.'],
  ['seed', ['check', 'seed'], '"check seed" is no command of the seed.'],
  ['seed', ['new', 'artcle', 'x.txt'], 'new wants "article" and the path of one text'],
  ['seed', ['new', 'article', 'no-such-file.txt'], 'no-such-file.txt cannot be read: there is no such file'],
  ['seed', ['export'], 'export wants one folder, new or empty'],
  ['seed', ['export', 'x', '--format', 'xml'], '--format is "xml"; it must be yaml or csv'],
  ['seed', ['export', 'seed'], 'seed is not empty: name a folder that is new or empty'],
  ['seed', ['export', 'README.md'], 'README.md is a file: name a folder that is new or empty'],
  ['seed', ['locate', 'b01'], 'locate wants an article and words in quotation marks'],
  ['seed', ['locate', 'b01', 'The sea'], 'SOURCES_DIR is not set: it names the folder of the collected texts'],
  ['seed', ['--sed', 'x'], "Unknown option '--sed'"],
] as const)('%s %s says what was expected', async (name, args, message) => {
  const { code, output } = await run(name, ...args);
  expect(code).toBe(1);
  expect(output).toContain(message);
  expect(output).not.toContain('at async');
});
