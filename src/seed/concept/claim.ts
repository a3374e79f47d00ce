import { z } from 'zod';
import { predicates, type PredicateKind } from '../../domain/predicate.ts';
import { known } from '../rows/desiredGraph.ts';
import { claimFaults } from './claimFaults.ts';
import { dated, dateNames, readDate, writeDate } from './kind/dated.ts';
import type { Key, Thing } from './kind/key.ts';
import { property, usually } from './kind/property.ts';
import { passages, to, toEach } from './kind/relationship.ts';
import { readKeys, shapeOf } from './kind/thing.ts';
import { written } from './kind/written.ts';
import { date, type SeedDate } from './shape/date.ts';
import { anyId, idOf, passageReference, slug, text, truth, word } from './shape/scalar.ts';

const kindOf = new Map<unknown, PredicateKind>(predicates.map(({ name, kind }) => [name, kind]));

const valueShape = z.unknown().optional();

/** Our words or a date, as the predicate wants; a date also has the properties of one. */
const value: Key<typeof valueShape> = {
  shape: valueShape,
  names: () => ({ ...dateNames('value'), properties: ['value', ...dateNames('value').properties] }),
  write: (_, { id, said }) => {
    const { value: words, dateValue } = said as {
      readonly value?: string | null;
      readonly dateValue?: SeedDate | null;
    };
    const { properties, relationships = [] } = writeDate('value', dateValue ?? undefined, id);
    return { properties: known({ value: words ?? dateValue?.edtf, ...properties }), relationships };
  },
  read: (reading) => {
    const { predicate, value: words } = reading.node.properties;
    return kindOf.get(predicate) === 'date' ? readDate('value', reading) : words;
  },
};

const voiceShape = z
  .strictObject({
    actor: idOf('person', 'organization'),
    capacity: word('capacity'),
    certain: truth.default(true),
  })
  .optional();

/** Who says it, and as what. */
const voice: Key<typeof voiceShape> = {
  shape: voiceShape,
  names: () => ({ relationshipTypes: ['ATTRIBUTED_TO'], properties: ['capacity', 'certain'] }),
  write: (given, { id: from }) => {
    if (given === undefined) return {};
    const { actor, ...properties } = given;
    return { relationships: [{ type: 'ATTRIBUTED_TO', from, to: actor, properties }] };
  },
  read: ({ node }) => {
    const [link] = node.links('ATTRIBUTED_TO');
    if (link === undefined) return undefined;
    const { capacity, certain } = link.properties;
    return written({ actor: link.to, capacity, certain: certain === true ? undefined : certain });
  },
};

const throughShape = z.array(idOf('event')).default([]);

/** The publications through which it came, the nearest first. */
const through: Key<typeof throughShape> = {
  shape: throughShape,
  names: () => ({ relationshipTypes: ['CITES'], properties: ['step'] }),
  write: (publications, { id: from }) => ({
    relationships: publications.map((to, index) => ({ type: 'CITES', from, to, properties: { step: index + 1 } })),
  }),
  read: ({ node }) =>
    node
      .links('CITES')
      .toSorted((a, b) => Number(a.properties['step']) - Number(b.properties['step']))
      .map((link) => link.to),
};

const said = usually('POSITIVE', word('polarity'));

/** Whether it is said to be so; a denial has a label of its own, by which Neo4j Browser colours. */
const polarity: typeof said = {
  ...said,
  names: (key) => ({ labels: ['Denial'], properties: [key] }),
  labels: (given) => (given === 'NEGATIVE' ? ['Denial'] : []),
};

const keys = {
  id: property(idOf('claim')),
  subject: to('SUBJECT', anyId.optional()),
  predicate: property(word('predicate')),
  object: to('OBJECT', anyId.optional()),
  value,
  by: property(word('promptedBy').optional()),
  role: property(text.optional()),
  polarity,
  status: usually('ACCEPTED', word('claimStatus')),
  modality: usually('ASSERTED', word('modality')),
  sentence: property(text),
  voice,
  through,
  /** Where the text relays somebody whom it does not name. */
  origin: property(z.literal('UNKNOWN').optional()),
  at: dated(date.optional()),
  from: dated(date.optional()),
  until: dated(date.optional()),
  /** Of which of several spells of the fact it speaks, in a word. */
  spell: property(slug.optional()),
  evidence: passages(z.array(passageReference).default([])),
  mentions: toEach('MENTIONS', z.array(anyId).default([])),
  statement: to('UTTERED_IN', idOf('statement').optional()),
  retracted: dated(date.optional()),
  rule: property(text.optional()),
  premises: toEach('INFERRED_FROM', z.array(idOf('claim')).default([])),
};

const shape = shapeOf(keys)
  .superRefine(
    (given, context) => {
      for (const { key, problem } of claimFaults(given)) {
        context.addIssue({ code: 'custom', path: [key], message: problem });
      }
    },
    { when: ({ value: given }) => typeof given === 'object' && given !== null },
  )
  .transform(({ value: given, ...rest }) => ({
    ...rest,
    value: kindOf.get(rest.predicate) === 'value' ? text.parse(given) : null,
    dateValue: kindOf.get(rest.predicate) === 'date' ? date.parse(given) : null,
  }));

/** A claim; its subject is filled in where the file leaves it to its own thing. */
export type SeedClaim = z.output<typeof shape> & { readonly subject: string };

/** One proposition of one voice through one chain. */
export const claim: Thing<typeof shape, SeedClaim> = {
  labels: ['Claim', 'Node'],
  keys,
  shape,
  name: ({ sentence }) => sentence,
};

const claimsShape = z.array(shape).default([]);

/** The claims of a file. Its subject leads a claim to what it is about; in the graph it stands in the file of that. */
export const claims: Key<typeof claimsShape> = {
  shape: claimsShape,
  names: () => ({}),
  write: () => ({}),
  read: ({ node, inFile }) =>
    inFile('Claim').map((id) => {
      const said = readKeys(claim, node.at(id), inFile);
      const { subject, ...rest } = said;
      return subject === node.id ? rest : said;
    }),
  inner: {
    thing: claim,
    link: { from: 'SUBJECT' },
    things: (given, owner) =>
      given.map((each, index) => ({ id: each.id, path: [index], value: { ...each, subject: each.subject ?? owner } })),
  },
};
