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
  const program = startProgram(name, args, { SOURCES_DIR: '' });
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

it('lists the operations with their variables', async () => {
  const { code, output } = await run('ask');
  expect(code).toBe(0);
  expect(output).toContain('policyInForceOn  Which policies were in force in a place on a day');
  expect(output).toContain('asOf=2012-12-06  The day.');
});

it.each([
  ['ask', ['whatSombodyChanged'], '"whatSombodyChanged" is no operation. Did you mean "whatSomebodyChanged"?'],
  ['ask', ['policyInForceOn', 'day=2012-12-06'], '"day=2012-12-06" is no variable of policyInForceOn. It has: issue='],
  ['ask', ['--format', 'xml'], '--format is "xml"; it must be one of table, json, csv'],
  ['seed', ['check', '--seed', 'no-such'], 'There is no folder "no-such" of the seed (SEED_DIR or --seed).'],
  ['ask', ['policyInForceOn', 'asOf'], 'asOf has no value; give asOf=…'],
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
