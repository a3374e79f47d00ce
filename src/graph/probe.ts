import neo4j, { type Driver } from 'neo4j-driver';
import { driverOf, type ConnectionSettings } from './driverOf.ts';
import { inTime } from './inTime.ts';
import { toGraphError } from './toGraphError.ts';

/** Between two questions while the server answers, and while it does not; milliseconds. */
const pauseWhileUp = 500;
const pauseWhileDown = 200;

/** How long a question may take: two of them and a pause are less than two seconds. */
const patience = 700;

export interface Probe {
  stop(): Promise<void>;
}

/** Who is told of each change, and who knows more. */
export interface ProbeWatcher {
  readonly onDown: () => void;
  readonly onUp: () => Promise<void>;
  /** Whether the server answered somebody else since then (`performance.now()`): a busy one is not down. */
  readonly answeredSince: (time: number) => boolean;
}

/**
 * Asks a server again and again whether it answers, over one connection of its own, and tells of each change. Two
 * questions without an answer to anybody, or one connection that breaks, and it is down; one answer, and it is up: then
 * `onUp` is waited for. It is taken to be up at first.
 */
export function startProbe(settings: ConnectionSettings, { onDown, onUp, answeredSince }: ProbeWatcher): Probe {
  let driver: Driver | null = null;
  let isUp = true;
  let misses = 0;
  let stopped = false;
  let next: NodeJS.Timeout | undefined;

  async function ask(): Promise<'answered' | 'missed' | 'gone'> {
    driver ??= driverOf(settings, 1);
    const session = driver.session({ database: settings.database, defaultAccessMode: neo4j.session.READ });
    try {
      await inTime(
        patience,
        'probe',
        session.run('RETURN 1').then(() => session.close()),
      );
      return 'answered';
    } catch (error) {
      const { code, cause } = toGraphError(error, 'probe');
      // One that hangs never comes back, not even when the server does.
      void driver.close().catch(() => undefined);
      driver = null;
      return code === 'UNAVAILABLE' && cause instanceof neo4j.Neo4jError ? 'gone' : 'missed';
    }
  }

  async function look(): Promise<void> {
    const started = performance.now();
    const seen = await ask();
    if (stopped) return;
    misses = seen === 'answered' || answeredSince(started) ? 0 : misses + 1;
    if (isUp && (seen === 'gone' || misses >= 2)) {
      isUp = false;
      onDown();
    } else if (!isUp && seen === 'answered') {
      isUp = await onUp().then(
        () => true,
        () => false,
      );
    }
    next = setTimeout(() => void look(), isUp ? (misses > 0 ? 0 : pauseWhileUp) : pauseWhileDown);
  }

  next = setTimeout(() => void look(), pauseWhileUp);
  return {
    async stop() {
      stopped = true;
      clearTimeout(next);
      await driver?.close();
    },
  };
}
