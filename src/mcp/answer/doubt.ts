import * as z from 'zod';
import type { Variables } from '../../api/askData.ts';
import { operationNamed } from '../sources/operationNamed.ts';
import type { McpSources } from '../sources/mcpSources.ts';

const told = z.object({ about: z.string(), question: z.string(), why: z.string() });

/**
 * What about the things of an answer is not told by any text, told in several ways, or decided by us and not surely.
 */
export const doubtShape = z.object({
  notStated: z.array(told).describe('What no text says, and why not. Answer "not stated" to these.'),
  accountsDiffer: z.array(told).describe('On what accounts differ, and in what way.'),
  notSure: z.array(told).describe('What we had to decide and are not sure of, and the reason.'),
  more: z.int().describe('How many of these are left out here.'),
});

export type Doubt = z.infer<typeof doubtShape>;

/** So many of each are told; of so many things at most. */
const most = { told: 6, things: 20 };

interface Row {
  readonly id: string;
  readonly gaps?: readonly { readonly question: string; readonly reason: string; readonly closedBy: unknown }[];
  readonly disputes?: readonly { readonly question: string; readonly kind: string }[];
  readonly decisions?: readonly { readonly question: string; readonly verdict: string; readonly reason: string }[];
}

/** The doubt about some things, those that come first before others, and the version of the dataset. */
export async function doubtAbout(
  { ask, operations }: McpSources,
  ids: readonly string[],
): Promise<{ readonly doubt: Doubt; readonly version: string | null }> {
  const about = [...new Set(ids)].slice(0, most.things);
  const { data, version } = await ask.named(operationNamed(operations(), 'whatIsInDoubt'), { about });
  const rows = (data as { readonly nodes: readonly (Row | null)[] }).nodes.filter((row) => row !== null);
  const gaps = rows.flatMap(({ id, gaps: each = [] }) =>
    each
      .filter(({ closedBy }) => closedBy === null)
      .map(({ question, reason }) => ({ about: id, question, why: reason })),
  );
  const disputes = rows.flatMap(({ id, disputes: each = [] }) =>
    each.map(({ question, kind }) => ({ about: id, question, why: kind })),
  );
  const decisions = rows.flatMap(({ id, decisions: each = [] }) =>
    each
      .filter(({ verdict }) => verdict === 'UNSURE')
      .map(({ question, reason }) => ({ about: id, question, why: reason })),
  );
  const lists = [gaps, disputes, decisions].map(once);
  const [notStated = [], accountsDiffer = [], notSure = []] = lists.map((list) => list.slice(0, most.told));
  const more = lists.reduce((sum, list) => sum + Math.max(0, list.length - most.told), 0);
  return { doubt: { notStated, accountsDiffer, notSure, more }, version };
}

/** The ids in a value, in its order. */
export function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[a-z]+(?:-[a-z]+)*:[^\s]+$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}

/** What the graph records of its own loads: nothing is in doubt about it, and nothing looks it up. */
const record = /^(load|change):/;

/** The ids of the things that an answer has under `id`, the outer before the inner. */
export function thingsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  const { id, ...rest } = value as Variables;
  return [...(typeof id === 'string' && !record.test(id) ? [id] : []), ...Object.values(rest).flatMap(thingsIn)];
}

/** A question that stands at several things is told once. */
function once(list: readonly z.infer<typeof told>[]) {
  return [...new Map(list.toReversed().map((each) => [each.question, each])).values()].toReversed();
}
