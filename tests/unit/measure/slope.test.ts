import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { median, percentile, slopeOf } from '../../../scripts/measure/slope.js';

const finite = fc.double({ min: -1_000, max: 1_000, noNaN: true });

describe('slopeOf', () => {
  it('finds what one more occurrence adds, whatever the whole costs', () => {
    fc.assert(
      fc.property(finite, finite, (slope, start) => {
        const points = [1, 8, 32, 64].map((x) => ({ x, y: start + slope * x }));
        expect(slopeOf(points)).toBeCloseTo(slope, 6);
      }),
    );
  });

  it('is not misled by single outliers among several measurements', () => {
    const points = [1, 8, 32].flatMap((x) => [0, 1, 2].map(() => ({ x, y: 5 * x })));
    points[4]!.y = 100_000;
    expect(slopeOf(points)).toBeCloseTo(5, 6);
  });

  it('is no number where only one count was measured', () => {
    expect(slopeOf([{ x: 3, y: 7 }])).toBeNaN();
  });
});

describe('median and percentile', () => {
  it('agree with sorting', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(percentile([5, 1, 4, 2, 3], 0.99)).toBe(5);
    expect(percentile([5, 1, 4, 2, 3], 0)).toBe(1);
  });

  it('are no numbers for no values', () => {
    expect(median([])).toBeNaN();
    expect(percentile([], 0.5)).toBeNaN();
  });
});
