import { type ASTNode, GraphQLError } from 'graphql';

/** Takes what is wrong with a node that somebody wrote. */
export type ReportAt = (node: ASTNode, message: string) => void;

/** What is wrong in the files of the schema, each fault a line. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

/** A fault as people read it: `schema/law.graphql:12: what is wrong`. What a rule wrote has no place. */
export function printAstFault({ message, source, locations }: GraphQLError): string {
  const [place] = locations ?? [];
  return source === undefined || place === undefined ? message : `${source.name}:${place.line}: ${message}`;
}

export function faultAt(node: ASTNode, message: string): GraphQLError {
  return new GraphQLError(message, { nodes: node });
}
