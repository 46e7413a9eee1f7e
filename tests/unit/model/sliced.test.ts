import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { filterSliced, mapSliced, runToEnd, type Sliced, sortSliced } from '../../../src/model/sliced.js';

/** Runs to the end and counts the yields. */
function counted<Result>(sliced: Sliced<Result>): { result: Result; yields: number } {
  for (let yields = 0; ; yields += 1) {
    const step = sliced.next();
    if (step.done) return { result: step.value, yields };
  }
}

const manyNumbers = fc
  .tuple(fc.integer({ min: 0, max: 6_000 }), fc.integer({ min: 1, max: 50 }), fc.nat())
  .map(([length, range, seed]) => Array.from({ length }, (_, at) => ({ at, key: (at * 7_919 + seed) % range })));

describe('computations in slices', () => {
  it('sort as an array does, equals in their order', () => {
    fc.assert(
      fc.property(manyNumbers, (items) => {
        const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
        expect(runToEnd(sortSliced(items, byKey))).toEqual(items.toSorted(byKey));
      }),
      { numRuns: 50 },
    );
  });

  it('map and filter as an array does, and yield on the way', () => {
    const items = Array.from({ length: 10_000 }, (_, at) => at);
    const mapped = counted(mapSliced(items, (item, at) => [item * 2, at]));
    expect(mapped.result).toEqual(items.map((item, at) => [item * 2, at]));
    const filtered = counted(filterSliced(items, (item) => item % 3 === 0));
    expect(filtered.result).toEqual(items.filter((item) => item % 3 === 0));
    const sorted = counted(sortSliced(items, (a, b) => b - a));
    for (const { yields } of [mapped, filtered, sorted]) expect(yields).toBeGreaterThanOrEqual(10);
  });
});
