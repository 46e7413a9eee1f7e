import { describe, expect, it } from '@jest/globals';
import { placesByScore, placesIn, qualityOf } from '../../../scripts/quality/ranking.js';

describe('placesIn', () => {
  it('counts an answer that is listed twice once, and knows what was not found', () => {
    const query = { text: 'q', expect: ['b', 'd', 'z', 'b'] };
    expect(placesIn(['a', 'b', 'c', 'd'], query)).toEqual({ ranks: [2, 4], right: 3 });
  });
});

describe('placesByScore', () => {
  it('ranks by score, and equal scores by index', () => {
    expect(placesByScore([0.5, 0.9, 0.5, 0.1], [2, 3])).toEqual({ ranks: [3, 4], right: 2 });
    expect(placesByScore([0.5, 0.9, 0.5, 0.1], [0])).toEqual({ ranks: [2], right: 1 });
  });
});

describe('qualityOf', () => {
  it('has the means that WorkRB has', () => {
    const quality = qualityOf('method', [
      { ranks: [1, 4], right: 2 },
      { ranks: [6], right: 1 },
      { ranks: [], right: 3 },
      { ranks: [11, 12], right: 2 },
    ]);
    expect(quality).toMatchObject({ method: 'method', queries: 4, hitAt1: 0.25, hitAt5: 0.25, hitAt10: 0.5 });
    expect(quality.reciprocalRank).toBeCloseTo((1 + 1 / 6 + 0 + 1 / 11) / 4, 10);
    expect(quality.averagePrecision).toBeCloseTo(((1 + 2 / 4) / 2 + 1 / 6 + 0 + (1 / 11 + 2 / 12) / 2) / 4, 10);
    expect(quality.rPrecisionAt10).toBeCloseTo((1 + 1 + 0 + 0) / 4, 10);
  });

  it('measures precision against ten where more answers are right', () => {
    const ranks = Array.from({ length: 8 }, (_, at) => at + 1);
    expect(qualityOf('method', [{ ranks, right: 12 }]).rPrecisionAt10).toBeCloseTo(0.8, 10);
  });
});
