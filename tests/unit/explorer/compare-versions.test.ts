import { describe, expect, it } from '@jest/globals';
import { combineItems, type WrittenItem } from '../../../web/explorer/src/curation/compare-versions.js';
import { changedFields } from '../../../web/explorer/src/curation/item-fields.js';

const A = { kind: 'SKILL', id: 'skill:a', name: 'A', aliases: [], version: 1 };
const B = { ...A, name: 'B', version: 2 };
const C = { ...A, name: 'C', version: 3 };

function item(before: object | null, after: object | null): WrittenItem {
  const action = before === null ? 'CREATED' : after === null ? 'DELETED' : 'CHANGED';
  return { action, id: 'skill:a', before: before as WrittenItem['before'], after: after as WrittenItem['after'] };
}

const difference = (...items: WrittenItem[]) =>
  combineItems(items).map(({ action, before, after }) => [action, before, after]);

describe('the difference between two versions', () => {
  it('has the first state before and the last state after', () => {
    expect(difference(item(A, B), item(B, C))).toEqual([['CHANGED', A, C]]);
    expect(difference(item(null, A), item(A, B))).toEqual([['CREATED', null, B]]);
    expect(difference(item(A, B), item(B, null))).toEqual([['DELETED', A, null]]);
  });

  it('leaves out what was taken back, apart from its version', () => {
    expect(difference(item(A, B), item(B, { ...A, version: 3 }))).toEqual([]);
    expect(difference(item(null, A), item(A, null))).toEqual([]);
  });

  it('keeps edges and nodes apart', () => {
    const edge = { kind: 'USES', from: 'skill:a', to: 'technology:a' };
    const added: WrittenItem = { action: 'CREATED', edge, before: null, after: { ...edge, primary: true } };
    expect(combineItems([item(A, B), added])).toHaveLength(2);
  });

  it('names the fields that differ for a reader', () => {
    expect(changedFields({ before: A, after: { ...B, curatedFields: ['name'], description: null } })).toEqual(['name']);
  });
});
