import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { barPosition, axisMarks, sumRanges } from '../../../web/explorer/src/planner/timeline.js';

const months = fc.double({ min: 0.01, max: 20_000, noNaN: true });

describe('the marks of a time axis', () => {
  it('are few, start at 0, and stay on the axis', () => {
    fc.assert(
      fc.property(months, (length) => {
        const marks = axisMarks(length);
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
  ])('of %d months are at natural intervals', (length, marks) => expect(axisMarks(length)).toEqual(marks));
});

describe('a bar', () => {
  it('lies within the axis for any step and plan', () => {
    fc.assert(
      fc.property(
        months,
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        (length, ends) => {
          const [start = 0, end = 0] = [...ends].sort((a, b) => a - b).map((share) => share * length);
          const { left, width } = barPosition(start, end, length);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThanOrEqual(0.5);
          expect(left + width).toBeLessThanOrEqual(100 + 1e-9);
        },
      ),
    );
  });

  it('starts and ends with the step', () => {
    expect(barPosition(6, 9, 24)).toEqual({ left: 25, width: 12.5 });
  });

  it('has no length on an axis without time', () => expect(barPosition(0, 0, 0)).toEqual({ left: 0, width: 0 }));
});

describe('the time of several steps', () => {
  it('is the sum of their ranges', () => {
    expect(
      sumRanges([
        { min: 1, max: 2 },
        { min: 0.5, max: 4 },
      ]),
    ).toEqual({ min: 1.5, max: 6 });
    expect(sumRanges([])).toEqual({ min: 0, max: 0 });
  });
});
