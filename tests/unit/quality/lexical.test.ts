import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bm25, editDistance, tfIdf } from '../../../scripts/quality/lexical.js';

const targets = ['cook fish', 'cook cook rice', 'sail boats', 'build boats and sail boats'];
const spaced = (text: string) => text.split(' ');

describe('bm25', () => {
  it('weighs terms by their frequency, their rarity and the length of the target', () => {
    // words: 2, 3, 2, 5, so 3 on average; `rice` is in one of four targets, once
    const weight = (1 * 2.5) / (1 + 1.5 * (0.25 + (0.75 * 3) / 3));
    const scores = bm25(targets)('Rice');
    expect(scores[1]).toBeCloseTo(Math.log(3.5 / 1.5) * weight, 10);
    expect([scores[0], scores[2], scores[3]]).toEqual([0, 0, 0]);
  });

  it('counts a word of the text as often as it has it', () => {
    const scored = bm25(targets);
    expect(scored('rice rice')[1]).toBeCloseTo(2 * scored('rice')[1]!, 10);
  });

  it('gives a word that most targets have a quarter of the mean rarity', () => {
    const scores = bm25(['a b', 'a c', 'a d'])('a');
    const rarities = [Math.log(0.5 / 3.5), ...[1, 1, 1].map(() => Math.log(2.5 / 1.5))];
    expect(scores[0]).toBeCloseTo(0.25 * (rarities.reduce((sum, value) => sum + value, 0) / 4), 10);
  });
});

describe('tfIdf', () => {
  it('is the cosine of weighted term counts', () => {
    const idf = (frequency: number) => Math.log(5 / (1 + frequency)) + 1;
    const [cook, rice] = [2 * idf(2), idf(1)];
    const scores = tfIdf(targets, spaced)('rice');
    expect(scores[1]).toBeCloseTo(rice / Math.hypot(cook, rice), 10);
    expect(scores[0]).toBe(0);
  });

  it('is 1 for the same text and 0 for one without known terms', () => {
    const scored = tfIdf(targets, spaced);
    expect(scored('sail boats')[2]).toBeCloseTo(1, 10);
    expect([...scored('unknown')]).toEqual([0, 0, 0, 0]);
  });
});

describe('editDistance', () => {
  it('is the share of both texts that stays', () => {
    // `cook` and `book` have 3 of 8 characters each in common
    expect([...editDistance(['book', 'COOK', 'xyz'])('cook')]).toEqual([0.75, 1, 0]);
  });

  it('equals the longest common subsequence, found by dynamic programming', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 90 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [score] = editDistance([b])(a);
        const length = a.length + b.length;
        expect(score).toBeCloseTo(length === 0 ? 1 : (2 * commonLength(a, b)) / length, 10);
      }),
    );
  });
});

function commonLength(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++) {
      next.push(b[at - 1] === character ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!));
    }
    row = next;
  }
  return row[b.length]!;
}
