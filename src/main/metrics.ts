import { Counter, Gauge, Histogram, collectDefaultMetrics, Registry } from 'prom-client';
import type { Plans } from '../web/healthRoutes.ts';
import type { AnsweredRequest } from '../web/tellAnswered.ts';

/** How the server is doing now. */
export interface Doing {
  readonly ready: boolean;
  /** Questions that the graph works on, and that wait for it. */
  readonly turns: { readonly running: number; readonly waiting: number };
  readonly plans: Plans;
}

export interface Metrics {
  readonly answered: (request: AnsweredRequest) => void;
  readonly fault: () => void;
  readonly print: () => Promise<{ readonly type: string; readonly text: string }>;
}

/** Upper bounds of the classes of durations, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/**
 * What Prometheus is told. No label has a value that a caller chooses: each value makes a series of its own, and these
 * are kept.
 */
export function createMetrics(doing: () => Doing): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'policytrail_request_seconds',
    help: 'Requests by route, method and status, from the first byte to the last of the answer; 499: the caller left.',
    labelNames: ['route', 'method', 'status'],
    buckets,
    registers,
  });
  const faults = new Counter({
    name: 'policytrail_faults_total',
    help: 'Faults of ours, each in the log under its reference.',
    registers,
  });
  const gauge = (name: string, help: string, value: (now: Doing) => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value(doing()));
      },
    });
  gauge('policytrail_ready', '1 while questions can be answered, else 0; as /readyz.', ({ ready }) => Number(ready));
  gauge('policytrail_questions_running', 'Requests that the graph works on.', ({ turns }) => turns.running);
  gauge('policytrail_questions_waiting', 'Requests that wait for the graph.', ({ turns }) => turns.waiting);
  gauge(
    'policytrail_plans_known',
    'Named operations that Neo4j has planned since the start.',
    ({ plans }) => plans.known,
  );
  gauge('policytrail_plans_wanted', 'Named operations that are planned after the start.', ({ plans }) => plans.wanted);
  return {
    answered: ({ route, method, status, milliseconds }) => {
      requests.observe(
        { route: route ?? 'none', method: route === null ? 'any' : method, status },
        milliseconds / 1_000,
      );
    },
    fault: () => {
      faults.inc();
    },
    print: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
