import { didYouMean } from '../../domain/didYouMean.ts';
import { passageId } from '../concept/shape/id.ts';
import type { Fault } from '../file/fault.ts';
import type { SeedFile, ValuePath } from '../file/seedFile.ts';
import { passageKeys } from '../layout/passageKeys.ts';
import { scalarsOf } from './scalarsOf.ts';

const idForm = /^[a-z]+(?:-[a-z]+)*:[a-z0-9]+(?:-+[a-z0-9]+)*$/;
const passageForm = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/**
 * Every id and every passage that a file names is there. Works on the files as they stand, so that a file with another
 * fault is checked too, and a new key that holds an id or a passage is checked without being told here.
 */
export function unresolvedReferences(files: readonly SeedFile[], unreadIds: readonly string[]): readonly Fault[] {
  const found = files.flatMap((file) => scalarsOf(file.value).map((scalar) => ({ file, ...scalar })));
  const passages = files.flatMap(({ slug, value }) => {
    const keyed = (value as { readonly passages?: unknown } | null)?.passages;
    return typeof keyed === 'object' && keyed !== null ? Object.keys(keyed).map((key) => `${slug}/${key}`) : [];
  });
  const known = new Set([
    ...unreadIds,
    ...found.filter(({ path }) => path.at(-1) === 'id').map(({ text }) => text),
    ...passages,
    ...passages.map(passageId),
  ]);
  return found
    .filter(({ path, text }) => path.at(-1) !== 'id' && (idForm.test(text) || isPassage(path, text)))
    .filter(({ text }) => !known.has(text) && !unreadIds.includes(`article:${text.replace(/\/.*/, '')}`))
    .map(({ file, path, text }) => file.faultAt(path, `there is no ${text}.${didYouMean(text, alike(text, known))}`));
}

/** Only where passages are named: `and/or` elsewhere is a word. */
function isPassage(path: ValuePath, text: string): boolean {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  return passageKeys.has(key) && passageForm.test(text);
}

/** What is of the same kind: an id of the same type, a passage of the same article. Failing these, all such. */
function alike(text: string, known: ReadonlySet<string>): readonly string[] {
  const start = /^[^:/]+[:/]/.exec(text)?.[0] ?? '';
  const near = [...known].filter((id) => id.startsWith(start));
  return near.length > 0 ? near : [...known].filter((id) => id.includes(start.slice(-1)));
}
