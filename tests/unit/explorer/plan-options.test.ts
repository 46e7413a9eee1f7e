import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPlanOptions, type PlanOptions, writePlanOptions } from '../../../web/explorer/src/planner/plan-options.js';

const ids = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 });
const amount = fc.double({ min: 0, minExcluded: true, max: 1_000, noNaN: true });
const anyOptions: fc.Arbitrary<PlanOptions> = fc.record({
  goals: ids,
  hoursPerWeek: amount,
  budgetMonths: fc.option(amount),
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

  it('removes duplicate goals', () => {
    expect(readPlanOptions('goal=skill:sql&goal=&goal=skill:sql').goals).toEqual(['skill:sql']);
  });
});
