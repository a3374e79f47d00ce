import { cypherLiteral } from '../../domain/cypherLiteral.ts';
import type { MapTypes, ParameterType } from '../../graph/graph.ts';

/** Parameters as lines for Neo4j Browser and cypher-shell: `:param id => 'law:x'`. */
export function parameterLines(
  types: Readonly<Record<string, ParameterType | MapTypes>>,
  values: Readonly<Record<string, unknown>>,
): string {
  return Object.entries(types)
    .map(([name, type]) => `:param ${name} => ${literal(values[name], type)};\n`)
    .join('');
}

function literal(value: unknown, type: ParameterType | MapTypes): string {
  if (typeof type === 'string') return cypherLiteral(value, type);
  const values = value as Readonly<Record<string, unknown>>;
  return `{${Object.entries(type)
    .map(([name, each]) => `${name}: ${cypherLiteral(values[name], each)}`)
    .join(', ')}}`;
}
