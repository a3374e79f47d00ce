import type { CitedText } from '../../domain/citation.ts';
import { plainWord } from './words.ts';

/** What a named question tells of a text that is to be cited. */
export interface TextToCite {
  readonly id: string;
  readonly title: string | null;
  readonly byline: readonly { readonly name: string; readonly named: boolean }[];
  readonly outlet: { readonly name: string } | null;
  readonly published: CitedText['published'];
}

/** A place of a text: in which part, between which characters, and how it begins. */
export interface PlaceToCite {
  readonly start: number;
  readonly end: number;
  readonly part: string;
  readonly anchor: string;
}

/** What is cited of a text, or of one place in it; each has a key of its own in a bibliography. */
export function citedText({ id, title, byline, outlet, published }: TextToCite, place: PlaceToCite | null): CitedText {
  const slug = id.slice(id.indexOf(':') + 1);
  return {
    key: place === null ? slug : `${slug}-${place.start}`,
    authors: byline.filter(({ named }) => named).map(({ name }) => name),
    title,
    outlet: outlet?.name ?? null,
    published,
    address: null,
    position: place === null ? null : positionOf(place),
  };
}

/** Where a place is, for somebody who has the text before him: `body, characters 10–90, beginning “It said”`. */
function positionOf({ part, start, end, anchor }: PlaceToCite): string {
  return `${plainWord(part)}, characters ${start}–${end}, beginning “${anchor}”`;
}
