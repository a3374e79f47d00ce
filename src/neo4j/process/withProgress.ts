import type { Report } from '../settings/neo4jSettings.ts';

/** Waits for the work; every two seconds that it takes, `describe` is asked for a line, with the seconds so far. */
export async function withProgress<Result>(
  report: Report,
  describe: (seconds: number) => string,
  work: Promise<Result>,
): Promise<Result> {
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += 2;
    report(describe(seconds));
  }, 2_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
