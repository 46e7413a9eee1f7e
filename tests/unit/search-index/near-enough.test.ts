import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearEnough } from '../../../src/search-index/near-enough.js';

const SENTENCE = 'something that takes many words to say';
const listOf = (...similarities: number[]) => similarities.map((similarity) => ({ similarity }));
const kept = (text: string, near: { similarity: number }[], chance = 0.5, isAnswered = false) =>
  nearEnough(text, near, chance, isAnswered).map(({ similarity }) => similarity);

describe('what is near enough', () => {
  it('must be nearer to few words than to many', () => {
    const near = listOf(0.6);
    expect([kept('word', near), kept('two words', near), kept('three words together', near)]).toEqual([[], [], [0.6]]);
    expect([kept('word', listOf(0.7)), kept(SENTENCE, listOf(0.52))]).toEqual([[0.7], [0.52]]);
  });

  it('is not far behind the nearest', () => {
    expect(kept(SENTENCE, listOf(0.9, 0.85, 0.75))).toEqual([0.9, 0.85]);
  });

  it('may be as near as by chance where a question takes many words, but no less', () => {
    expect([kept(SENTENCE, listOf(0.5, 0.49)), kept('three words together', listOf(0.5, 0.49))]).toEqual([
      [0.5, 0.49],
      [],
    ]);
    expect(kept(SENTENCE, listOf(0.48))).toEqual([]);
  });

  it('is only what is very near where words have found what was sought', () => {
    const near = listOf(0.6, 0.58, 0.55);
    expect([kept(SENTENCE, near), kept(SENTENCE, near, 0.5, true)]).toEqual([
      [0.6, 0.58, 0.55],
      [0.6, 0.58],
    ]);
  });

  it('is the same for a model whose similarities are spread over another range', () => {
    const scaled = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });
    const text = fc.constantFrom('word', 'three words together', SENTENCE);
    fc.assert(
      fc.property(text, scaled, fc.double({ min: 0, max: 0.8, noNaN: true }), (words, shares, chance) => {
        const sorted = shares.map((share) => Math.round(share * 100) / 100).sort((a, b) => b - a);
        // neither they nor their distances are at a bound, so that rounding does not decide
        const shifted = sorted.map((share, at) => share + (at === 0 ? 0.005 : 0.002));
        const count = kept(words, listOf(...shifted), 0).length;
        const others = shifted.map((share) => chance + share * (1 - chance));
        expect(kept(words, listOf(...others), chance).length).toBe(count);
      }),
    );
  });

  it('is nothing in an empty graph', () => {
    expect(kept(SENTENCE, [])).toEqual([]);
  });
});
