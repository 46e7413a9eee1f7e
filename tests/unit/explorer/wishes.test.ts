import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWishes, type Wishes, writeWishes } from '../../../web/explorer/src/planner/wishes.js';

const ids = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 });
const amount = fc.double({ min: 0, minExcluded: true, max: 1_000, noNaN: true });
const anyWishes: fc.Arbitrary<Wishes> = fc.record({
  goals: ids,
  hoursPerWeek: amount,
  budgetMonths: fc.option(amount),
  recommended: fc.boolean(),
  preferred: fc.boolean(),
  prefer: ids,
  avoid: ids,
});

describe('the address of a plan', () => {
  it('says all that was wished for, whatever that is', () => {
    fc.assert(fc.property(anyWishes, (wishes) => expect(readWishes(writeWishes(wishes))).toEqual(wishes)));
  });

  it('reads well, and leaves out what is as usual', () => {
    const wishes = readWishes('?goal=role:backend-developer&hours=10&goal=skill:sql');
    expect(writeWishes(wishes)).toBe('?goal=role:backend-developer&goal=skill:sql');
  });

  it.each(['hours=-1&budget=0', 'hours=NaN&budget=soon', 'hours=&budget=', 'hours=Infinity&budget=1e999'])(
    'takes %s for not said',
    (search) => expect(readWishes(search)).toMatchObject({ hoursPerWeek: 10, budgetMonths: null }),
  );

  it('names a goal once', () => {
    expect(readWishes('goal=skill:sql&goal=&goal=skill:sql').goals).toEqual(['skill:sql']);
  });
});
