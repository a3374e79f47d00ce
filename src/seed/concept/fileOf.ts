import type { NodeView } from '../rows/graphView.ts';
import { conceptOf, concepts } from './concepts.ts';
import type { Key, Link } from './kind/key.ts';

/** A tenure is derived, and belongs to its office. */
const ofTenure: Link = { from: 'TENURE_IN' };

/** From something without a file of its own to what it belongs to. */
const links: readonly Link[] = [
  ...concepts.flatMap(({ keys }) => Object.values<Key>(keys)).flatMap(({ inner }) => inner?.link ?? []),
  ofTenure,
];
const wayUp = [...new Set(links.flatMap((link) => ('from' in link ? link.from : [])))];
const wayBack = [...new Set(links.flatMap((link) => ('to' in link ? link.to : [])))];

/** The id of the thing in whose file something stands: its own, or that of what it belongs to. */
export function fileOf(node: NodeView): string {
  if (hasFile(node.id)) return node.id;
  const next = [...wayUp.flatMap((type) => node.to(type)), ...wayBack.flatMap((type) => node.from(type))];
  const first = next.find(hasFile) ?? next[0];
  if (first === undefined) throw new Error(`${node.id} belongs to nothing that has a file`);
  return fileOf(node.at(first));
}

function hasFile(id: string): boolean {
  return conceptOf(typeOf(id)) !== undefined;
}

/** `person` of `person:slug`. */
export function typeOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}
