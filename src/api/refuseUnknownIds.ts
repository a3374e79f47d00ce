import { type GraphQLArgument, getDirectiveValues, type GraphQLSchema } from 'graphql';
import type { Reading } from '../reads/createReads.ts';
import { ReadError } from '../reads/readError.ts';
import type { Answer } from '../reads/selection.ts';
import type { UnknownId, WantedId } from '../reads/unknownIds.ts';
import { inputError } from './inputError.ts';

/**
 * Where a field found nothing, looks whether that is because an id is unknown that its arguments must have (`@exists`).
 * Throws a `BAD_USER_INPUT` that names every such id. A field that found something costs nothing more.
 */
export async function refuseUnknownIds(
  reading: Pick<Reading, 'unknownIds'>,
  schema: GraphQLSchema,
  args: readonly GraphQLArgument[],
  given: Readonly<Record<string, unknown>>,
  answer: Answer,
): Promise<void> {
  const wanted = foundNothing(answer) ? args.flatMap((argument) => wantedIds(schema, argument, given)) : [];
  if (wanted.length === 0) return;
  const unknown = await reading.unknownIds(wanted);
  if (unknown.length > 0) throw inputError(unknown.map(describeUnknownId).join(' '));
}

/** `There is no issue:honor-detainers. Did you mean issue:honour-detainers?` */
export function describeUnknownId({ id, type, exists, meant }: UnknownId): string {
  const hint = meant === null ? '' : ` Did you mean ${meant}?`;
  return exists ? `${id} is of another type than ${type}.${hint}` : `There is no ${shown(id)}.${hint}`;
}

/** An id as it is told back: one of odd signs, in quotes. */
function shown(id: string): string {
  return /^[\w:-]+$/.test(id) ? id : JSON.stringify(id);
}

function foundNothing(answer: Answer): boolean {
  if (answer === null) return true;
  if (answer instanceof ReadError) return false;
  if (Array.isArray(answer)) return answer.length === 0;
  return 'rows' in answer && answer.rows.length === 0;
}

function wantedIds(
  schema: GraphQLSchema,
  { name, astNode }: GraphQLArgument,
  given: Readonly<Record<string, unknown>>,
): readonly WantedId[] {
  const directive = schema.getDirective('exists');
  if (directive == null || astNode == null) return [];
  const type = getDirectiveValues(directive, astNode)?.['as'];
  const ids = [given[name]].flat().filter((id) => typeof id === 'string');
  return typeof type === 'string' ? ids.map((id) => ({ id, type })) : [];
}
