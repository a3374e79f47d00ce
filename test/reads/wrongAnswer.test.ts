import { expect, it } from 'vitest';
import { PieceIndex } from '../../src/reads/pieceIndex.ts';
import { pieces } from '../../src/reads/pieces.generated.ts';
import { readAnswer } from '../../src/reads/readAnswer.ts';
import { openApi } from '../operations/openApi.ts';
import { standInGraph } from '../operations/standInGraph.ts';

/** An object as it stands in an answer: of an interface, its type first; then the properties that were asked for. */
const node = (id: string) => ['Event', [id]];
const claim = [['claim:x']];
const page = (rows: unknown) => ({ answer: { rows, total: null, refused: null } });

/** Documents, and answers of a graph that gives something else than it is asked for. */
const cases: readonly (readonly [string, string, object, RegExp])[] = [
  ['of another type', '{ node(id: "x") { id } }', { answer: ['Weather', ['x']] }, /Weather stands for a Node/],
  ['of no type', '{ node(id: "x") { id } }', { answer: [null, ['x']] }, /null stands for a Node/],
  [
    'that is null in a list',
    '{ nodes(ids: ["x", "y"]) { id } }',
    { answer: [node('x'), null] },
    /null stands for a Node/,
  ],
  [
    'that is null in a page',
    '{ claims { nodes { id } } }',
    page([{ cursor: ['claim:x'], node: null }]),
    /null stands for a Claim/,
  ],
  ['that is a text', '{ event(id: "x") { id } }', { answer: 'event:x' }, /event:x stands for a Event/],
  ['without properties', '{ event(id: "x") { name } }', { answer: ['x'] }, /x stands for properties/],
  ['without a property', '{ event(id: "x") { name } }', { answer: [['x']] }, /Event\.name was asked and not brought/],
  [
    'without a relation that may be null',
    '{ gap(id: "x") { closedBy { id } } }',
    { answer: [['x']] },
    /Gap\.closedBy was asked and not answered/,
  ],
  [
    'without a list',
    '{ claims { nodes { disputes { id } } } }',
    page([{ cursor: ['claim:x'], node: claim }]),
    /Claim\.disputes was asked and not answered/,
  ],
  [
    'without the words of its file',
    '{ node(id: "x") { ... on Passage { exact } } }',
    { answer: ['Passage', ['x'], [['x', 0, 1, 'sha'], null]] },
    /fileName is needed and was not brought/,
  ],
  [
    'without what a path is drawn from',
    '{ paths(from: "x", to: "y") { browserUrl } }',
    { answer: [[null]] },
    /drawing is needed and was not brought/,
  ],
  ['without an answer', '{ event(id: "x") { id } }', {}, /Query\.event was asked and not answered/],
];

it.each(cases)('a row %s is a fault of ours, never null', async (_what, document, row, message) => {
  const api = openApi(standInGraph(() => [row]));
  const { errors = [] } = await api.ask(document);
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'INTERNAL', reference: 'reference-1' }]);
  expect(api.faults.map(String).join()).toMatch(message);
});

it('what may be null is null', async () => {
  const api = openApi(standInGraph(() => [{ answer: [['x'], null] }]));
  expect(await api.ask('{ gap(id: "x") { closedBy { id } } }')).toEqual({ data: { gap: { closedBy: null } } });
});

it('a row of a piece that gives another object type than the field has is a fault of ours', () => {
  const selection = { type: 'Event', possible: [], columns: [], relations: [], branches: [] };
  const relation = { key: 'event', field: 'event', position: 0, counted: false, selection };
  const read = (type: string) => {
    const given = pieces.map((piece) =>
      piece.name === 'Query.event' && piece.gives !== null ? { ...piece, gives: { ...piece.gives, type } } : piece,
    );
    return readAnswer(new PieceIndex(given), 'Query', relation, null, [], {
      given: [],
      layouts: new Map([[selection, { typed: false, stored: [], computed: [] }]]),
      faults: new Map(),
      reportTheirs: () => undefined,
    });
  };
  expect(read('Event')).toMatchObject({ type: 'Event' });
  expect(() => read('Law')).toThrow('event: a Law stands for a Event');
});
