import type { z } from 'zod';
import { slugOf } from '../../../domain/slugOf.ts';
import type { NodeView } from '../../rows/graphView.ts';
import type { Key, Link, Thing } from './key.ts';
import { readKeys } from './thing.ts';

/** Things that stand in a list inside a file. The shape is that of the whole list. */
export function listed<Shape extends z.ZodType<readonly object[]>>(
  thing: Thing,
  link: Link,
  shape: Shape,
  idOf: (value: z.output<Shape>[number], owner: string, index: number) => string,
): Key<Shape> {
  const things = (values: z.output<Shape>, owner: string) =>
    values.map((value, index) => ({ id: idOf(value, owner, index), path: [index], value }));
  return {
    shape,
    names: () => ({ relationshipTypes: [linkTypeOf(link)] }),
    write: (values, { id }) => ({
      relationships: things(values, id).map((each) => relationshipTo(each.id, link, id)),
    }),
    read: ({ node, inFile }) => innerIds(node, link).map((id) => readKeys(thing, node.at(id), inFile)),
    inner: { thing, link, things },
  };
}

/** The relationship that ties something inside a file to what it stands in. */
export function relationshipTo(inner: string, link: Link, owner: string) {
  const [from, to] = 'to' in link ? [owner, inner] : [inner, owner];
  return { type: linkTypeOf(link), from, to, properties: {} };
}

export function innerIds(owner: NodeView, link: Link): readonly string[] {
  return 'to' in link ? owner.to(link.to) : owner.from(link.from);
}

export function linkTypeOf(link: Link): string {
  return 'to' in link ? link.to : link.from;
}

/** `damage:a02-3`: the third in its list. */
export function numbered(type: string) {
  return (_value: object, owner: string, index: number): string => `${type}:${slugOf(owner)}-${index + 1}`;
}
