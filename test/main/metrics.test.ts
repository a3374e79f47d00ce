import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createMetrics } from '../../src/main/metrics.ts';

const doing = { ready: false, turns: { running: 3, waiting: 2 }, plans: { known: 4, wanted: 50 } };
const request = { id: 'a', method: 'POST', path: '/graphql', status: 200, milliseconds: 30, operations: [] };

it('tells how the server is doing now, and of requests by route, method and status', async () => {
  const metrics = createMetrics(() => doing);
  metrics.answered({ ...request, route: '/graphql' });
  metrics.answered({ ...request, path: '/a', route: null, status: 404 });
  metrics.answered({ ...request, path: '/b', route: null, method: 'PUT', status: 404 });
  metrics.fault();
  const { text } = await metrics.print();
  expect(text.split('\n')).toEqual(
    expect.arrayContaining([
      'policytrail_ready 0',
      'policytrail_questions_running 3',
      'policytrail_questions_waiting 2',
      'policytrail_plans_known 4',
      'policytrail_plans_wanted 50',
      'policytrail_faults_total 1',
      'policytrail_request_seconds_bucket{le="0.025",route="/graphql",method="POST",status="200"} 0',
      'policytrail_request_seconds_bucket{le="0.05",route="/graphql",method="POST",status="200"} 1',
      'policytrail_request_seconds_count{route="none",method="any",status="404"} 2',
    ]),
  );
});

it('is named in the README, metric by metric', async () => {
  const { text } = await createMetrics(() => doing).print();
  const names = [...text.matchAll(/^# TYPE (policytrail_\w+)/gm)].map(([, name = '']) => name);
  const readme = readFileSync('README.md', 'utf8');
  expect(names).toHaveLength(7);
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
