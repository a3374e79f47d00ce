import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownSettings, startCommand, type Program } from '../faults/startProgram.ts';
import { typesOfConsumer } from './typesOfConsumer.ts';

/** Somebody else's project: an empty folder into which the packed Policytrail is installed. */
const folder = mkdtempSync(join(tmpdir(), 'policytrail-package-'));
const bin = join(folder, 'node_modules', '.bin', 'policytrail');
const noNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/;

/** What is to be undone at the end, the newest first; also where the start failed halfway. */
const endings: (() => Promise<void>)[] = [];
let settings: Record<string, string>;
let api: Program;
let address: string;

beforeAll(async () => {
  npm(['pack', '--silent', '--pack-destination', folder], '.');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  const [packed = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  npm(['install', '--prefer-offline', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', `./${packed}`], folder);
  const own = await ownSettings();
  endings.unshift(own.remove);
  // Neither a data folder nor a seed is named: the first is made here, the second comes with the package.
  settings = { ...own.settings, DATA_DIR: '', SEED_DIR: '', SOURCES_DIR: '' };
  address = `http://127.0.0.1:${settings['PORT'] ?? ''}/graphql`;
  api = startCommand([bin, 'start'], settings, folder);
  endings.unshift(async () => {
    api.signal('SIGINT');
    await api.ended;
  });
  await api.says(/Ctrl-C stops it/);
}, 300_000);

afterAll(async () => {
  for (const end of endings) await end();
  rmSync(folder, { recursive: true, force: true });
});

function npm(args: readonly string[], cwd: string): void {
  try {
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    if (!noNetwork.test(said)) throw error;
    const what = `"npm ${args.join(' ')}" reached no registry, and its cache has not all that is needed`;
    throw new Error(`${what}:\n${said}`, { cause: error });
  }
}

function run(command: readonly string[]) {
  const program = startCommand(command, settings, folder);
  return program.ended.then((code) => ({ code, output: program.output() }));
}

it('starts from an empty folder, with its own seed and a data folder beside the caller', () => {
  expect(api.output()).toMatch(/The seed is loaded: created \d{4,} nodes/);
  expect(readdirSync(folder)).toContain('.policytrail');
});

it('answers a named operation from the shell', async () => {
  const { code, output } = await run([
    bin,
    'ask',
    'policyInForceOn',
    'issue=issue:honour-detainers',
    'asOf=2012-12-01',
    '--format',
    'csv',
  ]);
  expect(output).toContain('policy-state:lasd-honours-detainers');
  expect(code).toBe(0);
});

it('serves GraphiQL, whose parts are in packages of their own', async () => {
  for (const file of ['graphiql.min.js', 'react.production.min.js', 'graphiql.min.css']) {
    expect((await fetch(address.replace('/graphql', `/graphiql/${file}`))).status, file).toBe(200);
  }
  const page = await fetch(address, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('whatSomebodyChanged');
});

it('serves the style and the script of its pages', async () => {
  const page = await (await fetch(address.replace('/graphql', '/'))).text();
  const files = [...page.matchAll(/(?:href|src)="(\/(?:style|islands)\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(files).toHaveLength(2);
  for (const file of files) expect((await fetch(address.replace('/graphql', file))).status, file).toBe(200);
});

it('says how its commands are called, and refuses to write into itself', async () => {
  expect(await run([bin])).toMatchObject({ code: 1, output: expect.stringContaining('Name a command.') as string });
  expect((await run([bin, '--help'])).output).toMatch(/^Usage: policytrail COMMAND/);
  expect((await run([bin, 'strat'])).output).toContain('"strat" is no command. Did you mean "start"?');
  expect((await run([bin, 'seed', '--help'])).output).toMatch(/^Usage: policytrail seed COMMAND/);
  expect((await run([bin, 'seed', 'check'])).code).toBe(0);
  const { code, output } = await run([bin, 'seed', 'new', 'article', 'package.json']);
  expect(code).toBe(1);
  expect(output).toContain('new wants a folder of your own');
});

it.each(['nodenext', 'bundler'] as const)(
  'gives its types to a program that resolves modules as %s',
  (resolution) => {
    const project = join(folder, resolution);
    mkdirSync(project);
    cpSync('examples/whoChangedWhat.ts', join(project, 'whoChangedWhat.ts'));
    writeFileSync(join(project, 'typesOfConsumer.ts'), typesOfConsumer);
    const compilerOptions = {
      module: resolution === 'nodenext' ? 'nodenext' : 'esnext',
      moduleResolution: resolution,
      target: 'es2023',
      strict: true,
      exactOptionalPropertyTypes: true,
      rootDir: '.',
      outDir: 'out',
      typeRoots: [resolve('node_modules/@types')],
      types: ['node'],
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    const compile = () => execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', project]);
    expect(compile).not.toThrow();
  },
  60_000,
);

it('is asked by the example program, compiled in another project and in this one', async () => {
  const compiled = await run([process.execPath, 'nodenext/out/whoChangedWhat.js', 'person:lee-baca', address]);
  const here = startCommand(
    [process.execPath, '--import', 'tsx', 'examples/whoChangedWhat.ts', 'person:lee-baca', address],
    {},
  );
  expect(await here.ended).toBe(0);
  expect(compiled).toEqual({ code: 0, output: here.output() });
  expect(compiled.output).toContain(
    'Lee Baca announced, decided: Baca announces an end to detainers for low-level arrests (5 December 2012)',
  );
  expect(compiled.output).toContain('    PROMPTED_BY Harris issues her bulletin on detainers');
});

it('hands out its schema, and brings one copy of graphql', () => {
  const require = createRequire(join(folder, 'package.json'));
  const schema = buildSchema(readFileSync(require.resolve('policytrail/schema.graphql'), 'utf8'));
  expect(schema.getQueryType()?.getFields()).toHaveProperty('policyInForce');
  const copies = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(^|\/)graphql\/package\.json$/.test(path),
  );
  expect(copies).toEqual(['graphql/package.json']);
});

it('stops all that it started on Ctrl-C', async () => {
  api.signal('SIGINT');
  expect(await api.ended).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
});
