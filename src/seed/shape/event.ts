import { entity } from './entity.ts';
import { word } from './scalar.ts';

/** Something that happened or was foretold. Its dates come from claims. */
export const event = entity('event', {
  kind: word('eventKind'),
  status: word('eventStatus').default('OCCURRED'),
});
