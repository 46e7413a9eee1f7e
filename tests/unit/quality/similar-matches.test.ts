import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Near } from '../../../src/model/near.js';
import { mutualMatches, type NearLists } from '../../../src/quality/similar-matches.js';

/** Entities of two datasets with vectors, of few distinct values so that equal similarities are frequent. */
const points = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
  minLength: 1,
  maxLength: 12,
});
const worlds = fc.record({ from: points, to: points });

const lengthOf = (vector: readonly number[]) => Math.hypot(...vector);
const similarity = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, at) => sum + value * b[at]!, 0) / (lengthOf(a) * lengthOf(b));

/** Vectors by id. */
function vectorsOf({ from, to }: { from: number[][]; to: number[][] }) {
  const named = (prefix: string, all: number[][]) => all.map((vector, at) => [`${prefix}${at}`, vector] as const);
  return { from: new Map(named('f', from)), to: new Map(named('t', to)) };
}

const byNearness = (a: Near, b: Near) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1);

function listsOf(vectors: ReadonlyMap<string, number[]>, limit = Infinity): NearLists {
  const list = (id: string, vector: number[]) =>
    [...vectors]
      .filter(([other]) => other !== id)
      .map(([other, there]) => ({ id: other, similarity: similarity(vector, there) }))
      .sort(byNearness)
      .slice(0, limit);
  return new Map([...vectors].map(([id, vector]) => [id, list(id, vector)]));
}

/** By comparing each entity of one dataset with each of the other. */
function bruteForce(from: ReadonlyMap<string, number[]>, to: ReadonlyMap<string, number[]>): string[] {
  const nearest = (vector: number[], among: ReadonlyMap<string, number[]>) =>
    [...among].map(([id, there]) => ({ id, similarity: similarity(vector, there) })).sort(byNearness)[0]!.id;
  return [...from].flatMap(([id, vector]) => {
    const there = nearest(vector, to);
    return nearest(to.get(there)!, from) === id ? [`${id} ${there}`] : [];
  });
}

describe('matches of mutually nearest entities', () => {
  const pairsOf = (matches: readonly { of: string; match: string }[]) =>
    matches.map(({ of, match }) => `${of} ${match}`);

  it('are those that a comparison of all pairs finds, the same from either side, best first', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { from, to } = vectorsOf(world);
        const lists = listsOf(new Map([...from, ...to]));
        const found = mutualMatches(new Set(from.keys()), new Set(to.keys()), lists);
        expect(pairsOf(found).sort()).toEqual(bruteForce(from, to).sort());
        const back = mutualMatches(new Set(to.keys()), new Set(from.keys()), lists);
        expect(new Map(back.map(({ of, match, score }) => [`${match} ${of}`, score]))).toEqual(
          new Map(found.map(({ of, match, score }) => [`${of} ${match}`, score])),
        );
        expect(found.every(({ score }) => score > 0 && score < 1)).toBe(true);
        expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
      }),
    );
  });

  it('are some of these where lists are cut short', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 6 }), (world, limit) => {
        const { from, to } = vectorsOf(world);
        const lists = listsOf(new Map([...from, ...to]), limit);
        const found = mutualMatches(new Set(from.keys()), new Set(to.keys()), lists);
        expect(bruteForce(from, to)).toEqual(expect.arrayContaining(pairsOf(found)));
      }),
    );
  });

  const pair = (lists: Record<string, [string, number][]>) =>
    mutualMatches(
      new Set(['f1', 'f2']),
      new Set(['t1', 't2']),
      new Map(
        Object.entries(lists).map(([id, near]) => [
          id,
          near.map(([other, nearness]) => ({ id: other, similarity: nearness })),
        ]),
      ),
    );
  /** f1 and t1, the second of each other's dataset, and the last of each list */
  const scoreOf = (similar: number, second: number, last: number) =>
    pair({
      f1: [
        ['t1', similar],
        ['t2', second],
        ['x', last],
      ],
      t1: [
        ['f1', similar],
        ['f2', second],
        ['y', last],
      ],
    })[0]!.score;

  it('are more likely the nearer they are, and the farther the next ones are', () => {
    expect(scoreOf(0.95, 0.7, 0.6)).toBeGreaterThan(scoreOf(0.85, 0.7, 0.6));
    expect(scoreOf(0.85, 0.7, 0.6)).toBeGreaterThan(scoreOf(0.85, 0.84, 0.6));
    expect(scoreOf(0.95, 0.6, 0.6)).toBeGreaterThan(0.9);
    expect(scoreOf(0.62, 0.62, 0.6)).toBeLessThan(0.3);
  });

  it('are as likely where all similarities are closer to 1, as with another model', () => {
    const closer = (value: number) => 1 - (1 - value) / 3;
    expect(scoreOf(closer(0.85), closer(0.7), closer(0.6))).toBeCloseTo(scoreOf(0.85, 0.7, 0.6), 9);
  });
});
