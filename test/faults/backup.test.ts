import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownSettings, startProgram } from './startProgram.ts';

let folder: string;
let dump: string;
let one: Awaited<ReturnType<typeof ownSettings>>;
let other: Awaited<ReturnType<typeof ownSettings>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policytrail-dump-'));
  dump = join(folder, 'graph.dump');
  one = await ownSettings();
  other = await ownSettings();
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await one.remove();
  await other.remove();
});

async function run(own: typeof one, name: string, ...args: readonly string[]) {
  const settings = { ...own.settings, NEO4J_LOCAL: 'embedded', SOURCES_DIR: '' };
  const program = startProgram(name, args, settings);
  return { code: await program.ended, output: program.output() };
}

it('refuses to dump what is not there, and to load a file that is not there, with what to do', async () => {
  const none = await run(one, 'neo4j', 'dump', dump);
  expect([none.code, none.output]).toEqual([
    1,
    `There are no data in ${one.settings['DATA_DIR'] ?? ''}/neo4j/home. DATA_DIR names the folder of the Neo4j started here.\n`,
  ]);
  const missing = await run(one, 'neo4j', 'load', dump);
  expect([missing.code, missing.output]).toEqual([1, `There is no file ${dump}.\n`]);
  const wrong = await run(one, 'neo4j', 'check', 'me');
  expect([wrong.code, wrong.output]).toEqual([
    1,
    expect.stringContaining('"check me" is no command: expected') as string,
  ]);
});

it('what was dumped is loaded elsewhere, equal by digest, and is whole', async () => {
  expect((await run(one, 'seed', 'apply', '--seed', 'test/fictional/seed')).code).toBe(0);
  const dumped = await run(one, 'neo4j', 'dump', dump);
  expect(dumped.code).toBe(0);
  const digest = /: \d+ bytes, digest ([0-9a-f]{64})\n$/.exec(dumped.output)?.[1] ?? 'none';
  expect(await readFile(`${dump}.digest`, 'utf8')).toBe(`${digest}\n`);
  const loaded = await run(other, 'neo4j', 'load', dump);
  expect(loaded.output).toContain(`${dump} is loaded, digest ${digest}, as when it was dumped\n`);
  expect(loaded.code).toBe(0);
}, 600_000);

it('puts nothing in the place of data without consent, and leaves them as they were where a file is no dump', async () => {
  const unasked = await run(other, 'neo4j', 'load', dump);
  expect([unasked.code, unasked.output]).toEqual([1, expect.stringContaining('Give --replace') as string]);
  const again = await run(one, 'neo4j', 'dump', dump);
  expect([again.code, again.output]).toEqual([1, `${dump} is there already: name a new file.\n`]);
  const broken = join(folder, 'broken.dump');
  await writeFile(broken, 'no dump');
  const refused = await run(other, 'neo4j', 'load', broken, '--replace');
  expect([refused.code, refused.output]).toEqual([
    1,
    expect.stringMatching(/are loaded: failed\. Neo4j said: /) as string,
  ]);
  const checked = await run(other, 'neo4j', 'check');
  const digest = (await readFile(`${dump}.digest`, 'utf8')).trim();
  expect([checked.code, checked.output]).toEqual([
    0,
    expect.stringContaining(`The data are whole, digest ${digest}\n`) as string,
  ]);
  expect(
    (await readdir(join(other.settings['DATA_DIR'] ?? '', 'neo4j'))).filter((name) => name.startsWith('load-')),
  ).toEqual([]);
}, 600_000);
