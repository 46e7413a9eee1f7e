import { expect, test } from '@jest/globals';
import { findNearest } from '../../../src/graph/neo4j/vector-search.js';

type Vector = [id: string, similarity: number];

/** An index that returns the vectors with the highest scores, of equal ones those with the last ids; records the counts. */
function indexOf(vectors: Vector[]) {
  const asked: [keys: readonly string[], count: number][] = [];
  const sorted = vectors.toSorted(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
  const fetch = async (keys: readonly string[], count: number) => {
    asked.push([keys, count]);
    const returned = sorted.slice(0, count);
    const unread = returned.length < count ? null : (returned.at(-1)?.[1] ?? null);
    return keys.map((key) => ({
      key,
      unread,
      candidates: returned.map(([id, score]) => [id, score, score] as [string, number, number]),
    }));
  };
  return { asked, fetch };
}

const numbered = (prefix: string, length: number, similarity: (at: number) => number): Vector[] =>
  Array.from({ length }, (_, at) => [`${prefix}:${String(at).padStart(4, '0')}`, similarity(at)]);

test('takes candidates once where they suffice', async () => {
  const { asked, fetch } = indexOf(numbered('skill', 500, (at) => 1 - at / 1_000));
  const found = await findNearest(['a', 'b'], 2, fetch);
  expect(found.get('b')).toEqual([
    { id: 'skill:0000', similarity: 1 },
    { id: 'skill:0001', similarity: 0.999 },
  ]);
  expect(asked).toHaveLength(1);
});

test('takes more where the last ones may have equals with earlier ids', async () => {
  const { fetch } = indexOf(
    numbered('skill', 120, (at) => (at < 10 ? 1 : 0.5)).concat(numbered('role', 80, () => 0.4)),
  );
  const found = await findNearest(['a'], 12, fetch);
  expect(
    found
      .get('a')
      ?.map(({ id }) => id)
      .slice(-2),
  ).toEqual(['skill:0010', 'skill:0011']);
});

test('has an empty result where the index is empty, and asks nothing for a limit of 0', async () => {
  const { asked, fetch } = indexOf([]);
  expect(await findNearest(['a'], 3, fetch)).toEqual(new Map([['a', []]]));
  expect(await findNearest(['a'], 0, fetch)).toEqual(new Map());
  expect(asked).toHaveLength(1);
});
