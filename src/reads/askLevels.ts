import type { Level, LevelQueries, LevelsBelow } from './composeLevels.ts';
import type { ComposedQuery } from './composeQuery.ts';
import type { RootRow } from './readRoot.ts';
import type { Relation, Selection } from './selection.ts';

/** Asks one text; gives its rows. `starts` are what it starts from, as the server calls them. */
export type AskLevel = (query: LevelQueries['root'], starts: readonly string[]) => Promise<readonly LevelRow[]>;

/** A row of any of the texts: what one object leads to, and which object that is. */
export interface LevelRow extends RootRow {
  readonly element?: string;
}

/** Where an object stands for what it leads to, until that is asked: `[its element id, whether it is a node]`. */
interface Hole {
  readonly object: unknown[];
  readonly at: number;
}

/**
 * Asks level by level what a composed query asks at once, and gives the same row. All relations of one level travel
 * together.
 */
export async function askLevels(
  root: Relation,
  { root: first, unknown, below, layouts }: LevelQueries,
  composed: Pick<ComposedQuery, 'leads' | 'layouts'>,
  ask: AskLevel,
): Promise<RootRow> {
  async function fill(relation: Relation, level: Level, holes: readonly Hole[]): Promise<void> {
    const kinds = [true, false].map((isNode) => holes.filter(({ object, at }) => startOf(object, at)[1] === isNode));
    const [ofNodes = [], ofRelationships = []] = kinds;
    await Promise.all([
      fillKind(relation, level, level.ofNodes, ofNodes),
      fillKind(relation, level, level.ofRelationships, ofRelationships),
    ]);
  }

  async function fillKind(
    relation: Relation,
    { below }: Level,
    query: LevelQueries['root'],
    holes: readonly Hole[],
  ): Promise<void> {
    if (holes.length === 0) return;
    const starts = new Set(holes.map(({ object, at }) => startOf(object, at)[0]));
    const rows = await ask(query, [...starts]);
    const answers = new Map(rows.map(({ element, answer }) => [element, answer]));
    for (const { object, at } of holes) object[at] = answers.get(startOf(object, at)[0]);
    await fillBelow(relation, below, [...answers.values()]);
  }

  async function fillBelow(relation: Relation, below: LevelsBelow, answers: readonly unknown[]): Promise<void> {
    const holes = new Map<Relation, Hole[]>([...below.keys()].map((left) => [left, []]));
    for (const answer of answers) visit(relation, answer, holes);
    await Promise.all([...below].map(async ([left, level]) => fill(left, level, holes.get(left) ?? [])));
  }

  function visit(relation: Relation, answer: unknown, holes: ReadonlyMap<Relation, Hole[]>): void {
    const kind = composed.leads.get(relation.position)?.kind;
    const objects =
      kind === 'list'
        ? (answer as readonly unknown[])
        : kind === 'page'
          ? (answer as { readonly rows: readonly { readonly node: unknown }[] }).rows.map(({ node }) => node)
          : [answer];
    for (const object of objects) visitObject(relation.selection, object, holes);
  }

  /** Puts the parts of an object where they stand in a composed answer, and notes what is still to be asked. */
  function visitObject(selection: Selection, object: unknown, holes: ReadonlyMap<Relation, Hole[]>): void {
    const layout = composed.layouts.get(selection);
    if (!Array.isArray(object) || layout === undefined) return;
    const found: readonly unknown[] = [...(object as readonly unknown[])];
    const typed = Number(layout.typed) + layout.stored.length;
    const level = layouts.get(selection);
    if (level === undefined) {
      const at = typed + layout.computed.length;
      for (const [after, relation] of selection.relations.entries()) visit(relation, found[at + after], holes);
      return;
    }
    const besides = typed + level.columns.computed.length;
    const start = besides + level.besides.length;
    const placeOf = (name: string) => typed + level.columns.computed.findIndex((column) => column.name === name);
    const parts = [...found.slice(0, typed), ...layout.computed.map(({ name }) => found[placeOf(name)])];
    const leave = (relation: Relation, to: unknown[]) => {
      holes.get(relation)?.push({ object: to, at: to.length });
      to.push(found[start]);
    };
    object.splice(0, object.length, ...parts);
    for (const relation of selection.relations) {
      const at = level.besides.indexOf(relation);
      if (at < 0) {
        leave(relation, object);
      } else {
        visit(relation, found[besides + at], holes);
        object.push(found[besides + at]);
      }
    }
    for (const [at, branch] of selection.branches.entries()) {
      const part = found[start + Number(level.leadsOn) + at];
      object.push(part);
      if (Array.isArray(part)) for (const relation of branch.relations) leave(relation, part);
    }
  }

  const [[row], [missing]] = await Promise.all([ask(first, []), unknown === null ? [] : ask(unknown, [])]);
  if (row === undefined) throw new Error(`${root.field} was asked and not answered`);
  await fillBelow(root, below, [row.answer]);
  return { ...row, ...missing };
}

function startOf(object: readonly unknown[], at: number): readonly [element: string, isNode: boolean] {
  return object[at] as readonly [string, boolean];
}
