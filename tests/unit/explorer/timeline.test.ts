import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { barOf, marksOf, sumOf } from '../../../web/explorer/src/planner/timeline.js';

const months = fc.double({ min: 0.01, max: 20_000, noNaN: true });

describe('the marks below a time axis', () => {
  it('are few, begin at 0, and stay on the axis', () => {
    fc.assert(
      fc.property(months, (length) => {
        const marks = marksOf(length);
        expect(marks[0]).toBe(0);
        expect(marks.length).toBeLessThanOrEqual(9);
        expect(marks.at(-1)).toBeLessThanOrEqual(length);
      }),
    );
  });

  it.each([
    [5, [0, 1, 2, 3, 4, 5]],
    [23, [0, 3, 6, 9, 12, 15, 18, 21]],
    [96, [0, 12, 24, 36, 48, 60, 72, 84, 96]],
  ])('of %d months stand where people count', (length, marks) => expect(marksOf(length)).toEqual(marks));
});

describe('a bar', () => {
  it('lies within the axis, however short the step or long the plan', () => {
    fc.assert(
      fc.property(
        months,
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        (length, ends) => {
          const [start = 0, end = 0] = [...ends].sort((a, b) => a - b).map((share) => share * length);
          const { left, width } = barOf(start, end, length);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThanOrEqual(0.5);
          expect(left + width).toBeLessThanOrEqual(100 + 1e-9);
        },
      ),
    );
  });

  it('begins and ends where the step does', () => {
    expect(barOf(6, 9, 24)).toEqual({ left: 25, width: 12.5 });
  });

  it('has no length on an axis without time', () => expect(barOf(0, 0, 0)).toEqual({ left: 0, width: 0 }));
});

describe('the time of several steps', () => {
  it('is the sum of their ranges', () => {
    expect(
      sumOf([
        { min: 1, max: 2 },
        { min: 0.5, max: 4 },
      ]),
    ).toEqual({ min: 1.5, max: 6 });
    expect(sumOf([])).toEqual({ min: 0, max: 0 });
  });
});
