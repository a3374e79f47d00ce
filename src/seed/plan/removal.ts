import { conceptOf } from '../concept/concepts.ts';
import { typeOf } from '../concept/fileOf.ts';

/** What a load would take out of what files gave. */
export interface Removal {
  /** The things and claims that go, by their ids. */
  readonly ids: readonly string[];
  /** How many things and claims of files the graph has. */
  readonly of: number;
}

/** Fewer than this are taken out without a question, however small the graph is. */
const few = 20;

/**
 * The things and claims of files that are in the graph and not among those that stay. What is derived, and what is only
 * laid out (passages, names, damage), is not counted: another version of the program may lay it out anew.
 */
export function removalOf(present: readonly { readonly id: string | null }[], staying: ReadonlySet<string>): Removal {
  const given = present.flatMap(({ id }) => (id !== null && isGiven(id) ? [id] : []));
  return { ids: given.filter((id) => !staying.has(id)), of: given.length };
}

/** Whether somebody has to consent to a removal: of more than twenty, and of more than a tenth. */
export function asksConsent({ ids, of }: Removal): boolean {
  return ids.length > few && ids.length > of / 10;
}

/** What somebody has to consent to, in words. */
export function describeRemoval({ ids, of }: Removal): string {
  const named = ids.toSorted().slice(0, 5).join(', ');
  return `${ids.length} of the ${of} things and claims that files gave, among them ${named}`;
}

function isGiven(id: string): boolean {
  const type = typeOf(id);
  return type === 'claim' || conceptOf(type) !== undefined;
}
