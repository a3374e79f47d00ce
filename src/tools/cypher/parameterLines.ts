import { cypherLiteral } from '../../domain/cypherLiteral.ts';
import type { ParameterType } from '../../graph/graph.ts';

/** Parameters as lines for Neo4j Browser and cypher-shell: `:param id => 'law:x'`. */
export function parameterLines(
  types: Readonly<Record<string, ParameterType>>,
  values: Readonly<Record<string, unknown>>,
): string {
  return Object.entries(types)
    .map(([name, type]) => `:param ${name} => ${cypherLiteral(values[name], type)};\n`)
    .join('');
}
