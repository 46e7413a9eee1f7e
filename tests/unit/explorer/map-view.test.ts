import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEPTHS, type MapView, readView, writeView } from '../../../web/explorer/src/map/map-view.js';

const anyView: fc.Arbitrary<MapView> = fc.record({
  direction: fc.constantFrom('prerequisites', 'unlocks'),
  depth: fc.constantFrom(...DEPTHS),
  list: fc.constantFrom(true, false, null),
  selected: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
  expanded: fc.array(fc.string({ minLength: 1, unit: 'grapheme' })),
});

describe('the query string of a map', () => {
  it('round-trips every view', () => {
    fc.assert(fc.property(anyView, (view) => expect(readView(writeView(view))).toEqual(view)));
  });

  it('defaults to three steps of prerequisites in the form that suits the screen, also for invalid values', () => {
    const defaults = { direction: 'prerequisites', depth: 3, list: null, selected: null, expanded: [] };
    expect(readView('')).toEqual(defaults);
    expect(readView('?show=all&depth=-4&as=poem&at=&more=')).toEqual(defaults);
  });
});
