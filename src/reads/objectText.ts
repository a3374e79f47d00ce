import type { ObjectLayout } from './objectLayout.ts';
import type { Parameters } from './parameters.ts';
import { indent } from './pieceBody.ts';

/**
 * What is read off an object, as texts.
 *
 * @param place tells the parameters apart that name properties
 */
export function columnsText(
  parameters: Parameters,
  { stored, computed }: Pick<ObjectLayout, 'stored' | 'computed'>,
  place: string,
): readonly string[] {
  return [
    ...stored.map(({ variable, names }, at) => {
      const wanted = parameters.addValue(`properties${place}_${at}`, 'string[]', () => names);
      return `[property IN ${wanted} | ${variable}[property]]`;
    }),
    ...computed.map(({ expression }) => expression),
  ];
}

export function listText(parts: readonly string[]): string {
  return `[\n${indent(parts.join(',\n'))}\n]`;
}
