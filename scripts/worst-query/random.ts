import { randomFrom } from '../../src/recommendation/evaluation/random.js';

/** Pseudo-random choices from a seed. */
export class Random {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = randomFrom(seed);
  }

  /** An integer from 0 to limit - 1. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** @throws RangeError for an empty list */
  one<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new RangeError('nothing to choose from');
    return items[this.below(items.length)]!;
  }
}
