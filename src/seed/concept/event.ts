import { concept } from './concept.ts';
import { place } from './place.ts';
import type { Key } from './kind/key.ts';
import { property } from './kind/property.ts';
import { word } from './shape/scalar.ts';
import { words } from './shape/words.ts';

const kindShape = word('eventKind');

/** The kind of an event: a label, and a property in the form of the API's words. */
const kind: Key<typeof kindShape> = {
  shape: kindShape,
  names: () => ({ labels: words.eventKind, properties: ['kind'] }),
  write: (given) => ({ properties: { kind: upperSnake(given) } }),
  read: ({ node }) => words.eventKind.find((each) => node.labels.includes(each)),
  labels: (given) => [given],
};

/** `POLICY_CHANGE` of `PolicyChange`. */
function upperSnake(label: string): string {
  return label.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** Something that happened or was foretold. Its dates come from claims. */
export const event = concept(
  { type: 'event', folder: 'event', labels: ['Event', 'Entity', 'Node'] },
  {
    kind,
    status: property(word('eventStatus').default('OCCURRED')),
    place,
  },
);
