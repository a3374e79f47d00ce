import type { DivisionsImport } from './importDivisions.ts';

/** So many divisions are named; the others are counted. */
const shown = 5;

/** What an import did, in lines to be read by a person. */
export function printImport(file: string, done: DivisionsImport): string {
  const { lines, created, changed, own, refused, nameless } = done;
  const left = lines - created - changed - own - refused;
  return [
    `${file}: ${lines} lines.`,
    created + changed === 0
      ? 'Nothing had changed.'
      : `The graph has ${created} places more, and ${changed} were changed.`,
    ...(left > 0 ? [`${left} lines say what the graph had already.`] : []),
    ...(own > 0 ? [`${own} lines are of places that files of the seed have: these stay as they are.`] : []),
    ...(refused > 0 ? [`${refused} lines were refused, each for the reason above; the others are in.`] : []),
    ...(nameless.length > 0 ? [describeNameless(nameless)] : []),
  ].join('\n');
}

function describeNameless(ids: readonly string[]): string {
  const more = ids.length > shown ? ` and ${ids.length - shown} more` : '';
  return (
    `${ids.length} places that others lie in are called by their ids, since no line names them: ` +
    `${ids.slice(0, shown).join(', ')}${more}. Import a file that has them, such as states.csv.`
  );
}
