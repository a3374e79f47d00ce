import type { LevelLayout } from './objectLayout.ts';
import { composeRelation } from './composeObject.ts';
import { composeRoot, type ComposedQuery } from './composeQuery.ts';
import { Composition, type LeftRelation } from './composition.ts';
import { type IdPlace, Parameters, type PlacedParameter } from './parameters.ts';
import { indent } from './pieceBody.ts';
import type { PieceIndex } from './pieceIndex.ts';
import { placeCypher } from './placeCypher.ts';
import { startsAtNodes, startsAtRelationships } from './questions.generated.ts';
import type { Arguments, Relation, Selection } from './selection.ts';
import { unknownIdsColumn } from './wantedIds.ts';

/** A text and what it takes. */
export interface LevelQuery {
  readonly text: string;
  readonly parameters: readonly PlacedParameter[];
}

/** One relation of a tree, asked for all objects that it starts from: its text says nothing of where it stands. */
export interface Level {
  /** Where it starts from nodes. */
  readonly ofNodes: LevelQuery;
  /** Where it starts from relationships. */
  readonly ofRelationships: LevelQuery;
  /** What is asked of what it finds, in queries of their own. */
  readonly below: LevelsBelow;
}

type LevelLayouts = Map<Selection, LevelLayout>;

export type LevelsBelow = ReadonlyMap<Relation, Level>;

/** A root field as one query for each of its relations, and one that tells which of the given ids nothing has. */
export interface LevelQueries {
  readonly root: LevelQuery;
  readonly unknown: LevelQuery | null;
  readonly below: LevelsBelow;
  readonly layouts: ReadonlyMap<Selection, LevelLayout>;
}

/**
 * Writes each relation of the tree as a query of its own, from the pieces of which `composeQuery` nests one. Their
 * texts are few and small, and a new document is made of known ones: so it is answered at once, where a whole text has
 * to be planned first. Null where the root field leads to nothing that could be asked apart, or counts.
 */
export function composeLevels(
  index: PieceIndex,
  root: Relation,
  given: Arguments,
  { ids }: ComposedQuery,
): LevelQueries | null {
  const lead = index.lead('Query', root.field, null);
  if (lead.kind === 'counts') return null;
  const composition = new Composition(index, given, 'level');
  const text = composeRoot(composition, root);
  const layouts: LevelLayouts = new Map();
  const below = levelsBelow(composition, given, layouts);
  if (below.size === 0) return null;
  return { root: { text, parameters: composition.parameters.all }, unknown: unknownQuery(ids), below, layouts };
}

function levelsBelow({ index, level }: Composition, given: Arguments, layouts: LevelLayouts): LevelsBelow {
  for (const [selection, layout] of level?.layouts ?? []) layouts.set(selection, layout);
  return new Map((level?.left ?? []).map((one) => [one.relation, composeLevel(index, one, given, layouts)]));
}

/** The level of one relation, and all below it. @param layouts gets those of their objects */
export function composeLevel(
  index: PieceIndex,
  { owner, relation }: LeftRelation,
  given: Arguments,
  layouts: LevelLayouts,
): Level {
  const composition = new Composition(index, given, 'level');
  const answer = composeRelation(composition, { type: owner, variable: 'start', mark: '', by: null }, relation);
  const { parameters } = composition;
  const starting = ({ text }: typeof startsAtNodes): LevelQuery => ({
    text: `CALL () {\n${indent(placeCypher(text, new Map(), ''))}\n}\nRETURN element, ${answer} AS answer`,
    parameters: parameters.all,
  });
  return {
    ofNodes: starting(startsAtNodes),
    ofRelationships: starting(startsAtRelationships),
    below: levelsBelow(composition, given, layouts),
  };
}

function unknownQuery(ids: readonly IdPlace[]): LevelQuery | null {
  if (ids.length === 0) return null;
  const parameters = new Parameters();
  parameters.ids.push(...ids);
  const text = `RETURN ${unknownIdsColumn(parameters)}`;
  return { text, parameters: parameters.all };
}
