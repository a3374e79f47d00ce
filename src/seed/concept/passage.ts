import { z } from 'zod';
import { slugOf } from '../../domain/slugOf.ts';
import type { Key, Link } from './kind/key.ts';
import { innerIds, relationshipTo } from './kind/listed.ts';
import { placed, property } from './kind/property.ts';
import { nameIn } from './kind/relationship.ts';
import { readKeys, thing } from './kind/thing.ts';
import { passageId } from './shape/id.ts';
import { fewWords, sha256, text, word } from './shape/scalar.ts';

/** A span of an article that claims rest on. */
export const passage = thing(
  ['Passage', 'Node'],
  {
    part: property(word('part')),
    at: placed,
    sha256: property(sha256),
    anchor: property(fewWords(8)),
    paraphrase: property(text),
  },
  (_, path) => String(path.at(-1)),
);

const shape = z
  .record(
    z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a passage is named in small letters, digits and hyphens'),
    passage.shape,
  )
  .default({});
const link: Link = { from: 'PASSAGE_OF' };

function things(given: z.output<typeof shape>, owner: string) {
  return Object.entries(given).map(([key, value]) => {
    return { id: passageId(`${slugOf(owner)}/${key}`), path: [key], value };
  });
}

/** The passages of an article, each under its name; in the order of the text. */
export const passagesOfArticle: Key<typeof shape> = {
  shape,
  names: () => ({ relationshipTypes: ['PASSAGE_OF'] }),
  write: (given, { id }) => ({ relationships: things(given, id).map((each) => relationshipTo(each.id, link, id)) }),
  read: ({ node, inFile }) => {
    const found = innerIds(node, link)
      .map((id) => node.at(id))
      .toSorted((a, b) => Number(a.properties['start']) - Number(b.properties['start']));
    if (found.length === 0) return undefined;
    return Object.fromEntries(found.map((each) => [nameIn(each), readKeys(passage, each, inFile)]));
  },
  inner: { thing: passage, link, things },
};
