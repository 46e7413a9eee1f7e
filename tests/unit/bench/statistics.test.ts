import { describe, expect, it } from '@jest/globals';
import { summary } from '../../../bench/report/statistics.js';

describe('summary of rounds', () => {
  it('takes the middle and the quartiles of any order', () => {
    expect(summary([50, 10, 30, 20, 40])).toEqual({ median: 30, lower: 20, upper: 40, largest: 50, spread: 40 / 30 });
  });

  it('interpolates between two values', () => {
    expect(summary([1, 2, 3, 4])).toEqual({ median: 2.5, lower: 1.75, upper: 3.25, largest: 4, spread: 3 / 2.5 });
  });

  it('has no spread for one value', () => {
    expect(summary([7])).toEqual({ median: 7, lower: 7, upper: 7, largest: 7, spread: 0 });
  });

  it('does not change the values', () => {
    const values = [3, 1, 2];
    summary(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('is not a number without values', () => {
    expect(summary([]).median).toBeNaN();
  });
});
