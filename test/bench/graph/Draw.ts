import { Random } from '../../operations/Random.ts';

/** Chance as things of policy have it: few are named often, and many once. */
export class Draw extends Random {
  /** A place in a list, the first by far the likeliest: the k-th has the weight 1 / k. */
  rank(size: number): number {
    return Math.min(size - 1, Math.floor(Math.exp(this.next() * Math.log(size + 1))) - 1);
  }

  /** One of a list, the first by far the likeliest. */
  famous<Item>(items: readonly Item[]): Item {
    const item = items[this.rank(items.length)];
    if (item === undefined) throw new Error('there is nothing to draw from');
    return item;
  }

  /** From 1 to `most`: twice as many is a third as likely, as with the texts that tell of an event. */
  few(most: number): number {
    return Math.min(most, Math.floor((1 - this.next()) ** -0.6));
  }

  /** A number of days whose mean is `mean`, short ones the likeliest. */
  lag(mean: number): number {
    return Math.floor(-mean * Math.log(1 - this.next()));
  }
}
