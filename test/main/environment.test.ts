import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readEnvironment } from '../../src/main/environment.ts';
import { settings } from '../../src/main/settings.ts';

it('needs no setting', () => {
  expect(readEnvironment({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    seedDirectory: 'seed',
    sourcesDirectory: null,
    corsOrigins: [],
    trustedDocuments: 'allow',
  });
});

it('takes an empty setting for none', () => {
  expect(readEnvironment({ PORT: '', NEO4J_URI: '' })).toMatchObject({ port: 4000, neo4j: { uri: null } });
});

it('takes origins with commas between them, or all', () => {
  const origins = 'https://a.example, http://localhost:3000,';
  expect(readEnvironment({ CORS_ORIGINS: origins }).corsOrigins).toEqual([
    'https://a.example',
    'http://localhost:3000',
  ]);
  expect(readEnvironment({ CORS_ORIGINS: '*' }).corsOrigins).toEqual(['*']);
});

it.each([
  'a.example',
  'https://a.example/',
  'https://a.example:443',
  'null',
  'https://u@a.example',
  'file:///',
  '*.a.example',
])('takes %s for no origin', (origin) => {
  expect(() => readEnvironment({ CORS_ORIGINS: `https://b.example,${origin}` })).toThrow(
    `CORS_ORIGINS has "${origin}"; it must have origins like https://example.org, or * alone`,
  );
});

it('names every fault at once, what was given and what is expected', () => {
  const read = () =>
    readEnvironment({ PORT: 'http', NEO4J_URI: 'localhost:7687', LOG_LEVEL: 'loud', MAX_PAGE_SIZE: '101' });
  expect(read).toThrow(
    [
      'NEO4J_URI is "localhost:7687"; it must begin with bolt:// or neo4j://',
      'PORT is "http"; it must be a whole number from 0 to 65535',
      'LOG_LEVEL is "loud"; it must be one of info, fatal, error, warn, debug, trace, silent',
      'MAX_PAGE_SIZE is "101"; it must be a whole number from 1 to 100',
    ].join('\n'),
  );
});

it('is described in the README, setting by setting', () => {
  const readme = readFileSync('README.md', 'utf8');
  const rows = settings.map(
    ({ name, fallback, about }) => `| \`${name}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${about} |`,
  );
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
});

it('takes addresses and networks for proxies, and nothing that believes everybody', () => {
  const proxies = '127.0.0.1, 10.0.0.0/8,2001:db8::/32, loopback';
  expect(readEnvironment({ TRUST_PROXY: proxies }).trustedProxies).toHaveLength(4);
  for (const proxy of ['true', '1', '0.0.0.0/0', '10.0.0.0/33', 'proxy.example', '10.0.0.0/8/8']) {
    expect(() => readEnvironment({ TRUST_PROXY: proxy })).toThrow(`TRUST_PROXY has "${proxy}"; it must have addresses`);
  }
});
