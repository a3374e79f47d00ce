import { setTimeout as wait } from 'node:timers/promises';
import { connect } from '../graph/connect.ts';
import { GraphError } from '../graph/graphError.ts';

interface Answer {
  readonly code: 'ANSWERED' | 'UNAVAILABLE' | 'REFUSED' | 'FAILED';
  /** The first line of what went wrong; empty when it answered. */
  readonly message: string;
}

interface Address {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Makes one connection with name and password, and says how it went. Never fails. */
export async function askOnce(address: Address): Promise<Answer> {
  try {
    const graph = await connect({ ...address, readTimeout: 3_000, writeTimeout: 3_000 });
    await graph.close();
    return { code: 'ANSWERED', message: '' };
  } catch (error) {
    return { code: codeOf(error), message: firstLine(error) };
  }
}

/** How often a server of ours is asked that does not answer, and the pause between; milliseconds. */
const mostTries = 10;
const pause = 1_000;

/**
 * Asks a server that has just said that it is up, and may be too busy for an answer on a machine that has much to do.
 */
export async function askStarted(address: Address): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const answer = await askOnce(address);
    if (answer.code !== 'UNAVAILABLE' || tries === mostTries) return answer;
    await wait(pause);
  }
}

function codeOf(error: unknown): 'UNAVAILABLE' | 'REFUSED' | 'FAILED' {
  if (!(error instanceof GraphError)) return 'FAILED';
  return error.code === 'TIMED_OUT' ? 'UNAVAILABLE' : error.code;
}

function firstLine(error: unknown): string {
  const cause = error instanceof GraphError ? error.cause : error;
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return line.replace(/\.\s*$/, '');
}
