import type { Draw } from './Draw.ts';
import { written, type File } from './file.ts';
import type { Press } from './Press.ts';

/** What is claimed, but for who says it where. */
interface Proposition {
  readonly predicate: string;
  readonly subject: string;
  readonly sentence: string;
  readonly [key: string]: unknown;
}

/** Somebody who says it beside the authors of texts. */
export interface Speaker {
  readonly actor: string;
  readonly capacity: 'SPEAKER' | 'SPOKESPERSON';
  /** Always, not only now and then. */
  readonly alone?: true;
}

/** The claims of one county, each told by some of its texts. */
export class Telling {
  readonly claims: File[] = [];
  readonly #draw: Draw;
  readonly #slug: string;
  readonly #press: Press;

  constructor(draw: Draw, slug: string, press: Press) {
    this.#draw = draw;
    this.#slug = slug;
    this.#press = press;
  }

  /** Claims it once for each text that tells it; gives the ids of the claims. */
  say(proposition: Proposition, speaker: Speaker | null = null): readonly string[] {
    const told = this.#press.tell(proposition.sentence);
    for (const place of told) {
      const spoken = speaker !== null && (speaker.alone === true || this.#draw.chance(0.4));
      this.claims.push({
        id: `claim:${this.#slug}k${this.claims.length}`,
        ...proposition,
        voice: spoken
          ? { actor: speaker.actor, capacity: speaker.capacity }
          : { actor: place.author, capacity: 'AUTHOR' },
        evidence: [written(place)],
      });
    }
    return this.claims.slice(-told.length).map(({ id }) => id);
  }
}
