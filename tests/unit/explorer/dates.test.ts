import { describe, expect, it } from '@jest/globals';
import { dateAfter, formatDate, formatPeriod, isoDate, parseDate } from '../../../web/explorer/src/planner/dates.js';

describe('the dates of a plan', () => {
  it.each([
    ['2026-12-01', 0, '2026-12-01'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-12-01', 1.5, '2027-01-17'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 25.25, '2029-01-23'],
  ])('%s and %d months are %s', (start, months, end) => {
    expect(isoDate(dateAfter(start, months))).toBe(end);
  });

  it('are without one beyond the calendar', () => {
    const end = dateAfter('2026-12-01', 1e12);
    expect([isoDate(end), formatDate(end), formatPeriod(end, end)]).toEqual(['', '–', '–']);
  });

  it.each(['2026-02-31', '2026-13-01', '0002-12-01', '2026-12', '1 Dec 2026', '', null])('%s is no date', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('are short', () => {
    expect(formatDate(dateAfter('2026-12-01', 0))).toBe('1 Dec 2026');
    expect(formatPeriod(dateAfter('2026-12-01', 0), dateAfter('2026-12-01', 2))).toMatch(/^1 Dec 2026\s–\s1 Feb 2027$/);
  });
});
