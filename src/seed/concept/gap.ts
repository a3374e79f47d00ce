import { z } from 'zod';
import { compareIds } from '../rows/graphView.ts';
import type { Key, Thing } from './kind/key.ts';
import { property } from './kind/property.ts';
import { passages, to, toEach } from './kind/relationship.ts';
import { readKeys, shapeOf } from './kind/thing.ts';
import { anyId, idOf, passageReference, text, word } from './shape/scalar.ts';

const keys = {
  id: property(idOf('gap')),
  question: property(text),
  reason: property(word('gapReason')),
  about: toEach('GAP_ABOUT', z.array(anyId).optional()),
  searched: property(
    z
      .array(idOf('article'))
      .default([])
      .transform((ids) => [...new Set(ids)].sort(compareIds)),
  ),
  near: passages(z.array(passageReference).default([]), 'NEAR'),
  outcomeOf: property(idOf('event', 'law').optional()),
  closedBy: to('CLOSED_BY', idOf('claim').optional()),
};

const shape = shapeOf(keys);

/** A gap; what it is about is filled in where the file leaves it to its own thing. */
type SeedGap = z.output<typeof shape> & { readonly about: readonly string[] };

/** What no text says. */
export const gap: Thing<typeof shape, SeedGap> = {
  labels: ['Gap', 'Node'],
  keys,
  shape,
  name: ({ question }) => question,
};

const gapsShape = z.array(shape).default([]);

/** The gaps of a file. In the graph a gap stands in the file of the first thing that it is about. */
export const gaps: Key<typeof gapsShape> = {
  shape: gapsShape,
  names: () => ({}),
  write: () => ({}),
  read: ({ node, inFile }) => inFile('Gap').map((id) => readKeys(gap, node.at(id), inFile)),
  inner: {
    thing: gap,
    link: { from: 'GAP_ABOUT' },
    things: (given, owner) =>
      given.map((each, index) => ({ id: each.id, path: [index], value: { ...each, about: each.about ?? [owner] } })),
  },
};
