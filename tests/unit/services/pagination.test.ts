import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SortKey } from '../../../src/graph/ports/graph-reads.js';
import { encodeCursor, type KeyShape, takeSlice, toConnection, toSlice } from '../../../src/services/pagination.js';

const SHAPE: KeyShape = ['number', 'string'];

interface Item {
  key: SortKey;
}

function page(items: readonly Item[], first: number | null, after: string | null) {
  const args = { first, after };
  return toConnection(takeSlice(items, toSlice(args, SHAPE)), args, ({ key }) => ({ key }));
}

function letters(count: number): Item[] {
  return Array.from({ length: count }, (_, at) => ({ key: [0, String(at).padStart(4, '0')] }));
}

const sortedItems = fc
  .uniqueArray(
    fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: 'binary', maxLength: 20 })),
    // JSON does not distinguish -0 from 0
    { selector: ([number, text]) => `${number + 0} ${JSON.stringify(text)}`, maxLength: 60, size: 'max' },
  )
  .map((keys) => keys.sort(([a, b], [c, d]) => a - c || (b < d ? -1 : 1)).map((key): Item => ({ key })));

const cursorAt = (key: SortKey | null) => key && encodeCursor(key);

describe('pagination', () => {
  it('returns the whole list page by page, for any page size', () => {
    const numRuns = 100;
    let manyPages = 0;
    fc.assert(
      fc.property(
        sortedItems,
        fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 100 })),
        (items, first) => {
          if (items.length > 2 * first) manyPages += 1;
          const seen: unknown[] = [];
          let after: string | null = null;
          for (let more = true; more;) {
            const { edges, pageInfo, totalCount } = page(items, first, after);
            expect(totalCount).toBe(items.length);
            expect(pageInfo.hasPreviousPage).toBe(after !== null);
            seen.push(...edges.map(({ key }) => key));
            more = pageInfo.hasNextPage;
            expect(edges).toHaveLength(more ? first : items.length - (seen.length - edges.length));
            after = cursorAt(pageInfo.endKey);
          }
          expect(seen).toEqual(items.map(({ key }) => key));
        },
      ),
      { numRuns },
    );
    expect(manyPages / numRuns).toBeGreaterThan(0.15);
  });

  it('continues after any edge, not only after the last of a page', () => {
    const { edges } = page(letters(5), 3, null);
    expect(page(letters(5), 2, encodeCursor(edges[0]!.key)).edges.map(({ key }) => key[1])).toEqual(['0001', '0002']);
  });

  it('continues at the same position although the item of the cursor was deleted', () => {
    const { pageInfo } = page(letters(5), 2, null);
    const rest = letters(5).filter(({ key }) => key[1] !== '0001');
    expect(page(rest, 2, cursorAt(pageInfo.endKey)).edges.map(({ key }) => key[1])).toEqual(['0002', '0003']);
  });

  it('returns 20 items by default', () => {
    expect(page(letters(200), null, null).edges).toHaveLength(20);
  });

  it('returns the count alone for a page of no items', () => {
    const { edges, totalCount, pageInfo } = page(letters(3), 0, null);
    expect({ edges, totalCount, more: pageInfo.hasNextPage }).toEqual({ edges: [], totalCount: 3, more: true });
    expect(page([], 0, null).pageInfo.hasNextPage).toBe(false);
  });

  it('starts at the beginning for an empty cursor', () => {
    expect(page(letters(3), 2, '')).toEqual(page(letters(3), 2, null));
  });

  it('has no cursors on an empty page', () => {
    const end = encodeCursor([9, 'z']);
    expect(page(letters(2), 2, end).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startKey: null,
      endKey: null,
    });
  });

  it.each([
    ['an id', 'skill:queues'],
    ['a cursor of a list with another sort order', encodeCursor(['a', 0])],
    ['a cursor of a list with a longer key', encodeCursor([0, 'a', 'b'])],
    ['null', Buffer.from('null').toString('base64url')],
    ['an object', Buffer.from('{"0":0,"1":"a","length":2}').toString('base64url')],
  ])('refuses %s as a cursor', (_what, after) => {
    expect(() => toSlice({ after }, SHAPE)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }),
    );
  });

  it('decodes or refuses every text as a cursor, without any other error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (after) => {
        try {
          expect(toSlice({ after }, SHAPE).after).toHaveLength(2);
        } catch (error) {
          expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } });
        }
      }),
    );
  });
});
