import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDate } from '../../../web/explorer/src/planner/dates.js';
import { readPlanOptions, type PlanOptions, writePlanOptions } from '../../../web/explorer/src/planner/plan-options.js';

const ids = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 });
const amount = fc.double({ min: 0, minExcluded: true, max: 1_000, noNaN: true });
const anyOptions: fc.Arbitrary<PlanOptions> = fc.record({
  goals: ids,
  hoursPerWeek: amount,
  budgetMonths: fc.option(amount),
  start: fc.option(
    fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map(isoDate),
  ),
  recommended: fc.boolean(),
  preferred: fc.boolean(),
  prefer: ids,
  avoid: ids,
});

describe('the query string of a plan', () => {
  it('round-trips all options', () => {
    fc.assert(
      fc.property(anyOptions, (options) => expect(readPlanOptions(writePlanOptions(options))).toEqual(options)),
    );
  });

  it('keeps colons readable, and omits defaults', () => {
    const options = readPlanOptions('?goal=role:backend-developer&hours=10&goal=skill:sql');
    expect(writePlanOptions(options)).toBe('?goal=role:backend-developer&goal=skill:sql');
  });

  it.each(['hours=-1&budget=0', 'hours=NaN&budget=soon', 'hours=&budget=', 'hours=Infinity&budget=1e999'])(
    'ignores invalid values: %s',
    (search) => expect(readPlanOptions(search)).toMatchObject({ hoursPerWeek: 10, budgetMonths: null }),
  );

  it('ignores a first day that is no date', () => {
    expect(readPlanOptions('start=2026-02-31').start).toBeNull();
  });

  it('removes duplicate goals', () => {
    expect(readPlanOptions('goal=skill:sql&goal=&goal=skill:sql').goals).toEqual(['skill:sql']);
  });
});
