import type { AskData } from '../../api/askData.ts';
import type { NamedOperation } from '../../api/namedOperations.ts';
import type { TrustedDocuments } from '../../api/trustedDocuments.ts';

/** What the Model Context Protocol is served from. */
export interface McpSources {
  /** The version of the program. */
  readonly version: string;
  readonly ask: AskData;
  /** The named operations as they are now, with the examples of the seed. */
  readonly operations: () => ReadonlyMap<string, NamedOperation>;
  /** Which documents may be asked. */
  readonly documents: TrustedDocuments;
  /** Waits until questions can be answered. Fails with an `AskFailure` where they cannot. */
  readonly ready: () => Promise<void>;
  /** Is told of a fault of ours; gives what an assistant is told of it. */
  readonly reportFault: (error: unknown) => string;
  /** The printed schema. */
  readonly schema: string;
  /** The page that tells the model and its laws. */
  readonly model: string;
}
