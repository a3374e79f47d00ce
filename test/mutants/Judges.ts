import { PieceJudge } from './PieceJudge.ts';
import { RuleJudge } from './RuleJudge.ts';
import { openSeededGraph, type SeededGraph } from './seededGraph.ts';

/** The judges of mutants, each opened when the first mutant needs it: who breaks rules alone needs no Neo4j. */
export class Judges {
  readonly #say: (line: string) => void;
  readonly #stop: AbortSignal;
  #rule: Promise<RuleJudge> | null = null;
  #seeded: Promise<SeededGraph> | null = null;
  #piece: Promise<PieceJudge> | null = null;

  constructor(say: (line: string) => void, stop: AbortSignal) {
    this.#say = say;
    this.#stop = stop;
  }

  rule(): Promise<RuleJudge> {
    return (this.#rule ??= RuleJudge.open());
  }

  piece(): Promise<PieceJudge> {
    return (this.#piece ??= this.#openPiece());
  }

  /** Leaves nothing behind. */
  async close(): Promise<void> {
    await (await this.#rule)?.close();
    await (await this.#seeded)?.close();
  }

  async #openPiece(): Promise<PieceJudge> {
    this.#seeded = openSeededGraph(this.#say);
    const judge = new PieceJudge(await this.#seeded);
    await judge.begin(this.#stop);
    return judge;
  }
}
