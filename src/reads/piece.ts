import type { CypherFile } from '../graph/cypherFile.ts';

/**
 * A question that starts from something found already, as generated from a `.cypher` file. `Event.antecedents` answers
 * a relation field, `Query.event` a root field; `Event` alone has no text and tells what is read off an event itself.
 */
export type Piece = Pick<
  CypherFile,
  | 'name'
  | 'about'
  | 'params'
  | 'from'
  | 'gives'
  | 'locals'
  | 'fields'
  | 'order'
  | 'bound'
  | 'counts'
  | 'refuse'
  | 'interfaces'
  | 'text'
>;
