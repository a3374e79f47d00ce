import { after } from './days.ts';
import type { Draw } from './Draw.ts';
import type { Commons } from './commons.ts';
import { ours, written, type File, type Reference } from './file.ts';

interface Text {
  readonly slug: string;
  readonly published: string;
  readonly outlet: string;
  readonly author: string;
  readonly passages: Map<string, { readonly part: string; readonly paraphrase: string }>;
}

/** The texts that tell of one change: which passage of which says what. */
export class Press {
  readonly #texts: readonly Text[];
  readonly #draw: Draw;

  constructor(draw: Draw, slug: string, day: string, commons: Commons) {
    this.#draw = draw;
    this.#texts = Array.from({ length: draw.few(14) }, (_, at) => ({
      slug: `${slug}t${at}`,
      published: after(day, 31 + draw.lag(20)),
      ...draw.famous(commons.outlets),
      passages: new Map([['title', { part: 'TITLE', paraphrase: 'The headline.' }]]),
    }));
  }

  get articles(): readonly string[] {
    return this.#texts.map(({ slug }) => `article:${slug}`);
  }

  /** Where something is told: in a passage of each of some texts, never the same twice. */
  tell(paraphrase: string): readonly (Reference & { readonly author: string })[] {
    const first = this.#draw.below(this.#texts.length);
    const count = Math.min(this.#draw.few(5), this.#texts.length);
    return Array.from({ length: count }, (_, at) => {
      const text = this.#texts[(first + at) % this.#texts.length];
      if (text === undefined) throw new Error('there is no text');
      const passage = `p${text.passages.size}`;
      text.passages.set(passage, { part: 'BODY', paraphrase });
      return { article: text.slug, passage, author: text.author };
    });
  }

  /** Files of the texts, with the passages that were told so far. */
  files(name: string): readonly File[] {
    return this.#texts.flatMap(({ slug, published, outlet, author, passages }, at) => [
      { id: `source-file:${slug}-file`, fileName: `${slug}.txt`, sha256: '0'.repeat(64), bytes: '40000' },
      {
        id: `article:${slug}`,
        ...ours(`${name} (${slug.toUpperCase()})`),
        title: `${name}, part ${at + 1}`,
        sourceFile: `source-file:${slug}-file`,
        span: '0-40000',
        outlet,
        byline: [author],
        language: 'en',
        published: { date: published, evidence: [written({ article: slug, passage: 'title' })] },
        passages: Object.fromEntries(
          [...passages].map(([passage, { part, paraphrase }], index) => [
            passage,
            {
              part,
              at: `${index * 100}-${index * 100 + 80}`,
              sha256: '0'.repeat(64),
              anchor: `passage ${index}`,
              paraphrase,
            },
          ]),
        ),
      },
    ]);
  }
}
