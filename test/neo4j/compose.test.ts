import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { guards, imageVariable } from '../../src/neo4j/server/configuration.ts';
import { readNeo4jVersion } from '../../src/neo4j/server/neo4jVersion.ts';

interface Service {
  readonly image?: string;
  readonly ports: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly profiles?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly build?: { readonly args: Readonly<Record<string, string>> };
}

const read = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
const { services } = parse(await read('docker-compose.yml')) as { services: { neo4j: Service; api: Service } };
const { neo4j, api } = services;
const dockerfile = await read('Dockerfile');

test('the server in Docker has the guards of the one started here', () => {
  const expected = Object.entries(guards).map(([setting, value]) => [imageVariable(setting), value]);
  expect(neo4j.environment).toMatchObject(Object.fromEntries(expected));
});

test('the server in Docker is of the version that is started here', async () => {
  expect(neo4j.image).toBe(`neo4j:${await readNeo4jVersion()}-community`);
});

test('both are reached from this machine alone, with a password that has no default', () => {
  expect(neo4j.ports).toEqual(['127.0.0.1:${NEO4J_BOLT_PORT:-7687}:7687', '127.0.0.1:${NEO4J_HTTP_PORT:-7474}:7474']);
  expect(api.ports).toEqual(['127.0.0.1:${PORT:-4000}:4000']);
  expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
  expect(`neo4j/${api.environment['NEO4J_PASSWORD'] ?? ''}`).toBe(neo4j.environment['NEO4J_AUTH']);
});

test('the API comes with the profile app alone, once Neo4j answers', () => {
  expect(neo4j.profiles).toBeUndefined();
  expect(api.profiles).toEqual(['app']);
  expect(api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(api.environment['NEO4J_URI']).toBe('bolt://neo4j:7687');
});

test('the image of the API rests on the same base from both files, and its program is no root', () => {
  const [, base] = /^ARG NODE_IMAGE=(\S+)$/m.exec(dockerfile) ?? [];
  expect(api.build?.args).toEqual({ NODE_IMAGE: `\${NODE_IMAGE:-${base ?? 'none'}}` });
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  expect(last).toMatch(/^USER node$/m);
  expect(last).toMatch(/^HEALTHCHECK [\s\S]+\/readyz/m);
});

test('the image of the API is made of what the list of files lets in', async () => {
  const allowed = (await read('.dockerignore')).match(/(?<=^!).+$/gm);
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
    ([, names]) => names?.split(' ') ?? [],
  );
  expect([...new Set(copied)].toSorted()).toEqual(allowed?.toSorted());
});
