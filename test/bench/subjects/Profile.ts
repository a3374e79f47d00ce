import { setTimeout as wait } from 'node:timers/promises';
import { post } from '../measure/client.ts';
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
  #asked = 0;

  constructor({ url, child }: Running) {
    this.#url = url;
    child.on('message', (message) => {
      const { request, dbHits } = message as { readonly request: string; readonly dbHits: number };
      this.#heard.set(request, [...(this.#heard.get(request) ?? []), dbHits]);
    });
  }

  async cost(question: { readonly path: string; readonly body: string }): Promise<Cost> {
    this.#asked += 1;
    const request = String(this.#asked);
    const answer = await post(this.#url, question, { 'x-profile': request });
    // What it costs comes by another way than the answer.
    await wait(30);
    const heard = this.#heard.get(request) ?? [];
    return { answer, dbHits: heard.reduce((sum, each) => sum + each, 0), queries: heard.length };
  }
}
