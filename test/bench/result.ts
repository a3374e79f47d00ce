import type { QuestionName } from './questions/documents.ts';

/** Those to whom ours is compared. */
export const peerNames = ['neo4j-graphql', 'neo4j-graphql-tuned', 'dataloader', 'plain', 'careful'] as const;

export type PeerName = (typeof peerNames)[number];

/** The middle of the rounds, with the least and the most. */
export interface Spread {
  readonly least: number;
  readonly most: number;
}

/** Throughput at 16 clients, and CPU of each request in milliseconds. */
export interface Speed {
  readonly perSecond: number;
  readonly neo4jCpu: number;
  readonly nodeCpu: number;
}

export interface QuestionResult {
  readonly us: Speed;
  /** The first answer over the known one. */
  readonly firstAsk: number;
  /** Ours over theirs in throughput; null where they did not answer, or not the same. */
  readonly ratios: Readonly<Record<PeerName, number | null>>;
  readonly spreads: Readonly<Record<PeerName, Spread | null>>;
  /** CPU of ours, Neo4j and Node together, over theirs. */
  readonly cpuRatios: Readonly<Record<PeerName, number | null>>;
  readonly peers: Readonly<Record<PeerName, Speed | null>>;
  /** dbHits of ours over those of the careful peer. */
  readonly dbHitsRatio: number | null;
  /** dbHits at the largest scale over those at the smallest, for an equally long answer. */
  readonly growth: number | null;
  readonly dbHits: readonly (number | null)[];
  /** Different values that were asked. */
  readonly values: number;
}

/** What the benchmark gives; the first keys are relied on from outside. */
export interface BenchResult {
  /** How far two processes of ours are apart: the largest distance of their ratio from 1, and its middle. */
  readonly noise: { readonly median: number; readonly largest: number };
  readonly questions: Readonly<Record<QuestionName, QuestionResult>>;
  readonly shapes: { readonly n: number; readonly medianRatio: number; readonly p95AboveMs: number };
  /** The growth of each named operation; null where one had no answer. */
  readonly operations: Readonly<Record<string, number | null>>;
  readonly operationDbHits: Readonly<Record<string, readonly (number | null)[]>>;
  readonly relationships: number;
  readonly scales: readonly number[];
  readonly clients: number;
  readonly seconds: number;
}
