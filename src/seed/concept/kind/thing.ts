import { z } from 'zod';
import { known, type DesiredGraph, type Properties } from '../../rows/desiredGraph.ts';
import type { NodeView } from '../../rows/graphView.ts';
import type { Keys, NodeReading, Said, Thing } from './key.ts';
import { written } from './written.ts';

type ShapesOf<Own extends Keys> = { [Name in keyof Own]: Own[Name]['shape'] };

/** The shape of what has these keys, and no others. */
export type ShapeOf<Own extends Keys> = z.ZodObject<ShapesOf<Own>, z.core.$strict>;

/** Tells what is wrong between the keys of one thing, each of which is right by itself. */
export type FaultsBetweenKeys<Own extends Keys> = (
  value: z.output<ShapeOf<Own>>,
  wrong: (key: string, problem: string) => void,
) => void;

/** The shape that follows from keys. Unknown keys are faults. */
export function shapeOf<Own extends Keys>(keys: Own, faults?: FaultsBetweenKeys<Own>): ShapeOf<Own> {
  const shapes = Object.fromEntries(Object.entries(keys).map(([key, { shape }]) => [key, shape])) as ShapesOf<Own>;
  const shape = z.strictObject(shapes);
  if (faults === undefined) return shape;
  return shape.superRefine((value, context) => {
    faults(value, (key, message) => {
      context.addIssue({ code: 'custom', path: [key], message });
    });
  });
}

/** Something that stands inside a file and has a node of its own. */
export function thing<Own extends Keys>(
  labels: Thing['labels'],
  keys: Own,
  name: Thing<ShapeOf<Own>>['name'],
  faults?: FaultsBetweenKeys<Own>,
): Thing<ShapeOf<Own>> {
  return { labels, keys, name, shape: shapeOf(keys, faults) };
}

/** The labels that a thing has by what it says. */
export function labelsOf({ keys, labels }: Thing, said: Said): readonly string[] {
  return [...Object.entries(keys).flatMap(([key, each]) => each.labels?.(said[key]) ?? []), ...labels];
}

/** The node of a thing, and the relationships around it that its keys tell. What is derived comes later. */
export function rowsOf({
  thing: { keys },
  id,
  name,
  labels,
  value,
}: {
  readonly thing: Thing;
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly value: object;
}): DesiredGraph {
  const said: Said = { ...value };
  const additions = Object.entries(keys).map(([key, each]) => each.write(said[key], { key, id, said }));
  const properties = additions.reduce<Properties>((all, { properties: own }) => ({ ...all, ...own }), { id, name });
  return {
    nodes: [{ id, labels, properties: known(properties) }],
    relationships: additions.flatMap(({ relationships = [] }) => relationships),
  };
}

/** The keys of a thing as a file writes them, read back from its node. */
export function readKeys(of: Thing, node: NodeView, inFile: NodeReading['inFile']): Readonly<Record<string, unknown>> {
  const properties = propertiesOf(of);
  return written(
    Object.fromEntries(
      Object.entries(of.keys).map(([key, each]) => [key, each.read({ key, node, properties, inFile })]),
    ),
    (key) => of.keys[key]?.shape.safeParse(undefined).success === false,
  );
}

/** The names of the properties that the keys of a thing may write, in their order. */
function propertiesOf({ keys }: Thing): readonly string[] {
  return Object.entries(keys).flatMap(([key, each]) => each.names(key).properties ?? []);
}
