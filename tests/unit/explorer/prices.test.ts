import { describe, expect, it } from '@jest/globals';
import { formatPrice, pricesOf } from '../../../web/explorer/src/planner/prices.js';
import { skill } from './fixtures.js';

const option = (slug: string, addsMonths: number | null, exact = true) => ({
  addsMonths,
  exact,
  reason: '',
  skill: skill(slug),
});

describe('the price of an alternative', () => {
  it.each([
    [option('java', 0), 'same time'],
    [option('java', 3), '+3 months (65 hours)'],
    [option('java', -1), '−1 month (22 hours)'],
    [option('java', 2, false), 'about +2 months (43 hours)'],
    [option('java', null), 'no price'],
  ])('is in months and hours at the pace of the plan', (price, text) => {
    expect(formatPrice(price, 5)).toBe(text);
  });

  it('is found by decision and skill', () => {
    const choices = [
      { group: 'language', chosen: skill('python'), options: [option('python', 0), option('java', 1)] },
      { group: 'language', chosen: skill('go'), options: [option('java', 2)] },
    ];
    const prices = pricesOf({ choices });
    expect(prices.get('language skill:python')?.get('skill:java')?.addsMonths).toBe(1);
    expect(prices.get('language skill:go')?.get('skill:java')?.addsMonths).toBe(2);
  });
});
