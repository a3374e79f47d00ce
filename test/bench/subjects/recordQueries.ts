import { AsyncLocalStorage } from 'node:async_hooks';
import { Server, type IncomingMessage } from 'node:http';
import neo4j, { type ResultSummary } from 'neo4j-driver';

/**
 * Loaded into a server before it starts: queries that it sends for a request with the header `x-profile` are profiled,
 * and the parent process is told what each cost. Nothing else changes, so it serves whatever engine there is.
 */
const profiled = new AsyncLocalStorage<string | null>();

type Method = (...given: never[]) => unknown;

/** Puts something around a method of an object. */
function around<Of extends object, Name extends keyof Of>(object: Of, name: Name, how: (method: Of[Name]) => Of[Name]) {
  object[name] = how(object[name]);
}

around(Server.prototype as { emit: (this: Server, event: string, ...given: unknown[]) => boolean }, 'emit', (emit) => {
  return function (this: Server, event, ...given) {
    const request = given[0] as IncomingMessage | undefined;
    const header = event === 'request' ? request?.headers['x-profile'] : undefined;
    // Not `run`: the body comes later, in the context in which the request came.
    if (event === 'request') profiled.enterWith(typeof header === 'string' ? header : null);
    return emit.call(this, event, ...given);
  };
});

interface Plan {
  readonly dbHits?: number;
  readonly children?: readonly Plan[];
}

function hitsOf({ dbHits = 0, children = [] }: Plan): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}

interface Ran {
  then: (done?: (value: { readonly summary: ResultSummary }) => unknown, failed?: (why: unknown) => unknown) => unknown;
  subscribe: (observer: { readonly onCompleted?: (summary: ResultSummary) => void }) => void;
}

/** Has what a text cost told, however its answer is taken. */
function told(ran: Ran, text: string, request: string): Ran {
  const tell = ({ profile }: ResultSummary) => {
    process.send?.({ request, text, dbHits: profile === false ? 0 : hitsOf(profile) });
  };
  around(ran, 'then', (then) => (done, failed) => {
    const answered = then.call(ran, (value) => {
      tell(value.summary);
      return value;
    }) as Promise<{ readonly summary: ResultSummary }>;
    return answered.then(done, failed);
  });
  around(ran, 'subscribe', (subscribe) => (observer) => {
    const onCompleted = (summary: ResultSummary) => {
      tell(summary);
      observer.onCompleted?.(summary);
    };
    subscribe.call(ran, { ...observer, onCompleted });
  });
  return ran;
}

interface Runner {
  run: (text: string, ...given: unknown[]) => Ran;
}

/** A transaction that may be awaited. */
interface Opening extends Runner {
  then: (done: (value: Runner) => unknown, failed?: Method) => unknown;
}

interface Opened extends Runner {
  beginTransaction: (...given: never[]) => Opening;
}

const known = new WeakSet();

function watch(runner: Runner): void {
  if (known.has(runner)) return;
  known.add(runner);
  around(runner, 'run', (run) => (text, ...given) => {
    const request = profiled.getStore();
    if (request === undefined || request === null) return run.call(runner, text, ...given);
    return told(run.call(runner, `PROFILE ${text}`, ...given), text, request);
  });
}

/**
 * Around the prototype, not the transaction: the driver copies that one's own properties to what it resolves to, and a
 * thing with a `then` of its own never resolves.
 */
function watchOpening(prototype: Opening): void {
  if (known.has(prototype)) return;
  known.add(prototype);
  around(prototype, 'then', (then) => {
    return function (this: Opening, done, failed) {
      const opened = (value: Runner) => {
        watch(value);
        return done(value);
      };
      return then.call(this, opened, failed);
    };
  });
}

/** What the driver sends goes through the sessions that it opens, and through their transactions, awaited or not. */
function watchSession(session: Opened): void {
  watch(session);
  around(session, 'beginTransaction', (begin) => (...given) => {
    const transaction = begin.apply(session, given);
    watch(transaction);
    watchOpening(Object.getPrototypeOf(transaction) as Opening);
    return transaction;
  });
}

around(neo4j as { driver: (...given: never[]) => { session: (...given: never[]) => Opened } }, 'driver', (open) => {
  return (...given) => {
    const driver = open(...given);
    around(driver, 'session', (session) => (...settings) => {
      const opened = session.apply(driver, settings);
      watchSession(opened);
      return opened;
    });
    return driver;
  };
});
