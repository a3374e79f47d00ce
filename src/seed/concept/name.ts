import { createHash } from 'node:crypto';
import { z } from 'zod';
import { listed } from './kind/listed.ts';
import { property } from './kind/property.ts';
import { passages } from './kind/relationship.ts';
import { thing } from './kind/thing.ts';
import { language } from './shape/language.ts';
import { line, passageReference, word } from './shape/scalar.ts';

/** A name beside the one that the file gives first. */
export const name = thing(
  ['Name', 'Node'],
  {
    text: property(line),
    language: property(language),
    kind: property(word('nameKind')),
    /** The places in texts that print it, as it stands there. */
    evidence: passages(z.array(passageReference).default([])),
    basis: property(z.literal('REGISTER').optional()),
  },
  ({ text: words }) => words,
);

export const names = listed(name, { to: 'NAMED' }, z.array(name.shape).default([]), idOfName);

/** `name:person-x-0a1b2c3d`, by what the name says: it stays when names before it come or go. */
function idOfName(value: z.output<typeof name.shape>, owner: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([value.language, value.kind, value.text]))
    .digest('hex');
  return `name:${owner.replace(':', '-')}-${hash.slice(0, 8)}`;
}
