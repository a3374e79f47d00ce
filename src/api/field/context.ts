import type { AskedQuestion } from '../../reads/tracedTransaction.ts';
import type { Reading } from '../../reads/createReads.ts';
import type { CollectedTexts } from '../../domain/collectedTexts.ts';

/** Whose request it is. */
export interface Asker {
  /** Under which the log has the request. */
  readonly requestId: string;
  /** Is told the name of each operation that is asked, as its document has it. */
  readonly asks: (operation: string) => void;
}

/** What one request may touch. Made afresh for each. */
export interface Context {
  readonly reading: Reading;
  readonly texts: CollectedTexts;
  /** The link that opens Neo4j Browser with a query. */
  readonly browserUrl: (cypher: string) => string;
  /** The address of the page of what has this id. */
  readonly pageOf: (id: string) => string;
  /** YYYY-MM-DD: from it on all that is loaded is known. */
  readonly today: string;
  /** Null where the program asks itself. */
  readonly asker: Asker | null;
  /** What the graph was asked so far; null where the caller does not want to know. */
  readonly trace: AskedQuestion[] | null;
}
