import type { Contract } from '../../api/contract.ts';
import type { NamedOperation } from '../../api/namedOperations.ts';
import type { GivenVariables } from '../../api/readVariables.ts';
import type { TableAnswer } from '../../api/tables/table.ts';
import type { TypedDocumentString } from '../../client/operations.generated.ts';
import type { ShapeMap } from '../map/drawShapes.ts';

/** What the settings say of this server. */
export interface Site {
  /** The address that links and citations begin with, without a slash at its end; null where none is set. */
  readonly publicUrl: string | null;
  /** Where mistakes are reported: an address of mail or of a page; null where none is set. */
  readonly contact: string | null;
}

/**
 * Asks a named operation, by the document that the client has of it, and gives its whole answer. Throws an `AskFailure`
 * where any part of it failed.
 */
export type AskNamed = <Result, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** A request for a page, and all that a page may use to answer it. */
export interface Visit {
  /** As asked for, without the query: `/person/ada`. */
  readonly path: string;
  /** The parts of the path that the page's pattern names. */
  readonly parts: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** What addresses of this server begin with: the public one, or else that by which it was asked. */
  readonly base: string;
  readonly site: Site;
  /** The version of the dataset; null where none is loaded. */
  readonly version: string | null;
  readonly ask: AskNamed;
  /** Answers a named operation as tables; with `list` as that one of them. */
  readonly askTables: (operation: NamedOperation, given: GivenVariables, list?: string) => Promise<TableAnswer>;
  readonly operations: ReadonlyMap<string, NamedOperation>;
  /** What the seed asks first; null where it names nothing. */
  readonly featured: Featured | null;
  /** The map of the seed's places; null where it names no shapes. */
  readonly map: () => ShapeMap | null;
  /** What the schema tells of questions and things. */
  readonly contract: Contract;
  /**
   * The address that opens Neo4j Browser with a question of `cypher/browser`, asked of this; null where there is no
   * Browser that whoever asks can reach.
   */
  readonly inBrowser: (question: string, askedOf: Readonly<Record<string, string>>) => string | null;
}

/** A named operation, and the variables with which it is asked. */
export interface Featured {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
