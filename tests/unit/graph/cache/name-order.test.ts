import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NameOrder, type Place } from '../../../../src/graph/cache/name-order.js';
import { type EntityRecord, newNode } from '../../../../src/model/records.js';

const skill = (id: string, name: string) =>
  newNode('SKILL', { id, name, description: null, dataset: 'test' }) as EntityRecord;
const byName = (one: Place, other: Place) => (`${one.name} ${one.id}` < `${other.name} ${other.id}` ? -1 : 1);

it('has all skills by name and id, whatever was put, renamed and removed, from any place on', () => {
  const change = fc.record({ id: fc.nat({ max: 2_000 }), name: fc.constantFrom('a', 'b', 'c', null) });
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 2_000, maxLength: 3_000, size: 'max' }),
      fc.nat({ max: 1_500 }),
      (changes, limit) => {
        const order = new NameOrder();
        const expected = new Map<string, Place>();
        for (const { id: number, name } of changes) {
          const id = `skill:${number}`;
          if (name === null) {
            order.remove(id);
            expected.delete(id);
          } else {
            order.put(skill(id, name.toUpperCase()));
            expected.set(id, { name, id });
          }
        }
        const sorted = [...expected.values()].sort(byName);
        expect([...order.ids].sort()).toEqual([...expected.keys()].sort());
        expect(order.after(null, 5_000)).toEqual(sorted);
        const removed = { name: 'b', id: 'skill:1' };
        for (const place of [...sorted.slice(limit, limit + 1), removed, { name: 'z', id: '' }]) {
          expect(order.after(place, limit)).toEqual(
            sorted.filter((one) => `${one.name} ${one.id}` > `${place.name} ${place.id}`).slice(0, limit),
          );
        }
      },
    ),
    { numRuns: 20 },
  );
});

it('has no other entities', () => {
  const order = new NameOrder();
  order.put(newNode('ROLE', { id: 'role:a', name: 'a', description: null, dataset: 'test' }) as EntityRecord);
  expect(order.after(null, 1)).toEqual([]);
});
