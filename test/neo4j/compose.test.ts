import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { guards } from '../../src/neo4j/configuration.ts';

interface Compose {
  readonly services: {
    readonly neo4j: {
      readonly image: string;
      readonly ports: readonly string[];
      readonly environment: Readonly<Record<string, string>>;
    };
  };
}

const compose = parse(await readFile(new URL('../../docker-compose.yml', import.meta.url), 'utf8')) as Compose;
const { image, ports, environment } = compose.services.neo4j;

/** How the image spells a setting. */
function variableOf(setting: string): string {
  return `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
}

test('the server in Docker has the guards of the one started here', () => {
  const expected = Object.entries(guards).map(([setting, value]) => [variableOf(setting), value]);
  expect(environment).toMatchObject(Object.fromEntries(expected));
});

test('the server in Docker is of the version that is started here', async () => {
  const pom = await readFile(new URL('../../src/neo4j/pom.xml', import.meta.url), 'utf8');
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1];
  expect(image).toBe(`neo4j:${version ?? 'none'}-community`);
});

test('the server in Docker is reached from this machine alone, with a password that has no default', () => {
  expect(ports).toEqual(['127.0.0.1:${NEO4J_BOLT_PORT:-7687}:7687', '127.0.0.1:${NEO4J_HTTP_PORT:-7474}:7474']);
  expect(environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
});
