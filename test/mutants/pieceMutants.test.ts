import { expect, it } from 'vitest';
import type { ExamplePiece } from '../../src/tools/cypher/pieceOf.ts';
import { examplePieces } from '../cypher/examplePieces.ts';
import { pieceMutants } from './pieceMutants.ts';

function pieceOf(name: string, variable: string, pattern: string, where: readonly string[]): ExamplePiece {
  return {
    ...{
      name,
      about: '',
      params: [],
      from: null,
      gives: null,
      locals: [variable],
      fields: [],
      pattern,
      where,
      order: [],
    },
    ...{ pages: false, bound: null, budget: null, refuse: null, counts: null, interfaces: [] },
  };
}

it('breaks a hop in one piece, and what the rule wrote into four in all of them', () => {
  const alike = ['a', 'b', 'c', 'd'].map((name) =>
    pieceOf(`Query.${name}`, name, `MATCH (${name})-[:${name.toUpperCase()}]->()`, [`${name}.x IN $x`]),
  );
  const mutants = pieceMutants(alike);
  const told = mutants.map(({ change, pieces: broken }) => `${change.kind}: ${[...broken.keys()].join(' ')}`);
  expect(told.toSorted()).toEqual([
    'drops a condition: Query.a Query.b Query.c Query.d',
    'reverses an arrow: Query.a',
    'reverses an arrow: Query.b',
    'reverses an arrow: Query.c',
    'reverses an arrow: Query.d',
  ]);
});

it('gives each piece with what is broken, the rest as it was', () => {
  const [mutant] = pieceMutants([pieceOf('Query.a', 'a', 'MATCH (a)<-[:B]-(:C)\nWITH a.x AS x', [])]);
  expect(mutant?.pieces.get('Query.a')?.pattern).toBe('MATCH (a)-[:B]->(:C)\nWITH a.x AS x');
  expect(mutant?.line).toBe('MATCH (a)<-[:B]-(:C)');
});

it('breaks every kind of thing in the pieces that there are', () => {
  const kinds = new Set(pieceMutants(examplePieces).map(({ change }) => change.kind));
  expect(kinds.size).toBeGreaterThan(12);
});

it('drops a condition, and lets one of two suffice', () => {
  const mutants = pieceMutants([pieceOf('Query.a', 'a', 'MATCH (a)', ['a.x IN $x', 'a.y IN $y'])]);
  expect(mutants.map(({ pieces }) => pieces.get('Query.a')?.where)).toEqual([
    ['a.y IN $y'],
    ['(a.x IN $x OR a.y IN $y)'],
    ['a.x IN $x'],
  ]);
});
