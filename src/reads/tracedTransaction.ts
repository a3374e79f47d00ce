import type { OpenReadTransaction } from '../graph/graph.ts';

/** A question that the graph was asked, without its values. */
export interface AskedQuestion {
  readonly name: string;
  readonly text: string;
  /** From its sending to its last row, the wait for a turn included. */
  readonly milliseconds: number;
}

/** A transaction that tells of each question when it is answered, or fails. */
export function tracedTransaction(
  transaction: OpenReadTransaction,
  tell: (asked: AskedQuestion) => void,
): OpenReadTransaction {
  return {
    async read(query, params) {
      const begin = performance.now();
      try {
        return await transaction.read(query, params);
      } finally {
        tell({ name: query.name, text: query.text, milliseconds: Math.round(performance.now() - begin) });
      }
    },
    close: () => transaction.close(),
  };
}
