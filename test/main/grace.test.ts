import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readEnvironment } from '../../src/main/environment.ts';

it('the container of the API is given longer to end than a stop takes: draining, the last request, driver', () => {
  const { services } = parse(readFileSync('docker-compose.yml', 'utf8')) as {
    readonly services: Readonly<Record<string, { readonly stop_grace_period?: string }>>;
  };
  const { drain, queryTimeout } = readEnvironment({});
  const [lastRequest, driver] = [queryTimeout + 5_000 + 1_000, 3_000];
  const grace = Number(/^(\d+)s$/.exec(services['api']?.stop_grace_period ?? '')?.[1]);
  expect(grace * 1_000).toBeGreaterThan(drain + lastRequest + driver);
});
