import type { z } from 'zod';
import { slugOf } from '../../../domain/slugOf.ts';
import type { Properties } from '../../rows/desiredGraph.ts';
import type { NodeView } from '../../rows/graphView.ts';
import { passageId } from '../shape/id.ts';
import type { Key, Said } from './key.ts';

type OneId = z.ZodType<string | undefined>;
type Ids = z.ZodType<readonly string[] | undefined>;

/** What a relationship has of its own, by what else its thing says. */
type OwnProperties = (said: Said) => Properties;

const none: OwnProperties = () => ({});

/** A relationship to what the file names. */
export function to<Shape extends OneId>(type: string, shape: Shape, own = none): Key<Shape> {
  return { ...link(type, shape, 'to', own), read: ({ node }) => node.to(type)[0] };
}

/** A relationship to each that the file names. */
export function toEach<Shape extends Ids>(type: string, shape: Shape, own = none): Key<Shape> {
  return { ...link(type, shape, 'to', own), read: ({ node }) => node.to(type) };
}

/** A relationship from what the file names. */
export function from<Shape extends OneId>(type: string, shape: Shape): Key<Shape> {
  return { ...link(type, shape, 'from', none), read: ({ node }) => node.from(type)[0] };
}

/** A relationship from each that the file names. */
export function fromEach<Shape extends Ids>(type: string, shape: Shape): Key<Shape> {
  return { ...link(type, shape, 'from', none), read: ({ node }) => node.from(type) };
}

/** Relationships to passages, which files name in their own way: those on which something rests, for instance. */
export function passages<Shape extends Ids>(shape: Shape, type = 'SUPPORTED_BY'): Key<Shape> {
  return {
    ...link(type, shape, 'to', none, passageId),
    read: ({ node }) => node.to(type).map((id) => referenceOf(node.at(id))),
  };
}

/** A passage as files name it: `a07/byline`. */
export function referenceOf(passage: NodeView): string {
  const [article = ''] = passage.to('PASSAGE_OF');
  return `${slugOf(article)}/${nameIn(passage)}`;
}

/** The name that a passage has in its article: `byline`. */
export function nameIn({ properties: { name } }: NodeView): string {
  return typeof name === 'string' ? name : '';
}

function link<Shape extends OneId | Ids>(
  type: string,
  shape: Shape,
  end: 'to' | 'from',
  own: OwnProperties,
  idOf = (named: string) => named,
): Omit<Key<Shape>, 'read'> {
  return {
    shape,
    names: () => ({ relationshipTypes: [type] }),
    write: (named, { id, said }) => {
      const others = [named ?? []].flat().map(idOf);
      const properties = own(said);
      return {
        relationships: others.map((other) =>
          end === 'to' ? { type, from: id, to: other, properties } : { type, from: other, to: id, properties },
        ),
      };
    },
  };
}
