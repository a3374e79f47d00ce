import { setTimeout as wait } from 'node:timers/promises';
import { post } from '../measure/client.ts';
import { warm } from '../measure/warm.ts';
import type { Running } from './startProcess.ts';

/** What a request cost the graph. */
export interface Cost {
  readonly answer: string;
  readonly dbHits: number;
  readonly queries: number;
}

/** Asks a server that was started profiled, and hears what its queries cost. */
export class Profile {
  readonly #url: string;
  readonly #heard = new Map<string, number[]>();
  readonly #known = new Set<string>();
  #asked = 0;

  constructor({ url, child }: Running) {
    this.#url = url;
    child.on('message', (message) => {
      const { request, dbHits } = message as { readonly request: string; readonly dbHits: number };
      this.#heard.set(request, [...(this.#heard.get(request) ?? []), dbHits]);
    });
  }

  /** What a question costs that was asked before, and is planned. */
  async cost(question: { readonly path: string; readonly body: string }): Promise<Cost> {
    const { query = '' } = JSON.parse(question.body) as { readonly query?: string };
    const asked = `${question.path} ${query}`;
    if (!this.#known.has(asked)) {
      this.#known.add(asked);
      for (let times = 0; times < 2; times += 1) await post(this.#url, question);
      await warm(this.#url);
    }
    this.#asked += 1;
    const request = String(this.#asked);
    const answer = await post(this.#url, question, { 'x-profile': request });
    // What it costs comes by another way than the answer.
    await wait(30);
    const heard = this.#heard.get(request) ?? [];
    return { answer, dbHits: heard.reduce((sum, each) => sum + each, 0), queries: heard.length };
  }
}
