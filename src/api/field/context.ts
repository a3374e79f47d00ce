import type { Reading } from '../../reads/createReads.ts';
import type { CollectedTexts } from '../../domain/collectedTexts.ts';

/** What one request may touch. Made afresh for each. */
export interface Context {
  readonly reading: Reading;
  readonly texts: CollectedTexts;
  /** The link that opens Neo4j Browser with a query. */
  readonly browserUrl: (cypher: string) => string;
}
