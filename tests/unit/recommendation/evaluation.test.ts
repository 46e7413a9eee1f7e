import { describe, expect, it } from '@jest/globals';
import {
  adamicAdar,
  commonNeighbours,
  personalisedPageRank,
} from '../../../src/recommendation/evaluation/baselines.js';
import { adjacencyOf } from '../../../src/recommendation/evaluation/adjacency.js';
import { hitAt, recallAt, reciprocalRank } from '../../../src/recommendation/evaluation/metrics.js';
import { FOLDS, hideFifth } from '../../../src/recommendation/evaluation/split.js';
import type { EvaluationEdge } from '../../../src/model/evaluation-graph.js';

const scores = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 2],
  ['d', 1],
]);

describe('metrics', () => {
  it('count places where no scores are equal', () => {
    expect(recallAt(1, scores, new Set(['a', 'd']), 4)).toBe(1);
    expect(recallAt(3, scores, new Set(['a', 'd']), 4)).toBe(0.5);
    expect(reciprocalRank(scores, new Set(['d']), 4)).toBe(0.25);
    expect(hitAt(3, scores, new Set(['d']), 4)).toBe(0);
  });

  it('expect of equal scores what a random order gives', () => {
    // b stands second or third, as likely
    expect(recallAt(2, scores, new Set(['b']), 4)).toBe(0.5);
    expect(reciprocalRank(scores, new Set(['b']), 4)).toBeCloseTo((1 / 2 + 1 / 3) / 2, 12);
    expect(hitAt(2, scores, new Set(['b', 'c']), 4)).toBe(1);
  });

  it('put candidates without a score last, in random order', () => {
    // e is one of two unscored candidates, at places 5 and 6
    expect(recallAt(5, scores, new Set(['e']), 6)).toBe(0.5);
    expect(reciprocalRank(scores, new Set(['e']), 6)).toBeCloseTo((1 / 5 + 1 / 6) / 2, 12);
    expect(recallAt(10, new Map(), new Set(['x']), 100)).toBeCloseTo(0.1, 12);
  });

  it('find the first of several targets in a tie', () => {
    // two of three equal candidates: the first target is at place 1 with chance 2/3, else at 2
    expect(reciprocalRank(new Map(), new Set(['x', 'y']), 3)).toBeCloseTo(2 / 3 + 1 / 3 / 2, 12);
    expect(hitAt(1, new Map(), new Set(['x', 'y']), 3)).toBeCloseTo(2 / 3, 12);
  });
});

const requires = (from: number, to: number): EvaluationEdge => ({
  kind: 'REQUIRES',
  from: `skill:${from}`,
  to: `skill:${to}`,
  essential: true,
});
const edges = Array.from({ length: 2000 }, (_, at) => requires(at, at + 1));

describe('a split', () => {
  it('hides every edge in exactly one of its five parts, each about a fifth', () => {
    const parts = Array.from({ length: FOLDS }, (_, fold) => hideFifth(edges, fold, 1).hidden);
    expect(new Set(parts.flat())).toEqual(new Set(edges));
    expect(parts.flat()).toHaveLength(edges.length);
    for (const { length } of parts) expect(Math.abs(length / edges.length - 0.2)).toBeLessThan(0.05);
  });

  it('moves no edge when another is added, and moves them with the seed', () => {
    const before = hideFifth(edges, 0, 1).hidden;
    expect(hideFifth([requires(9000, 9001), ...edges], 0, 1).hidden).toEqual(expect.arrayContaining([...before]));
    expect(hideFifth(edges, 0, 2).hidden).not.toEqual(before);
  });

  it('keeps together the edges between the same two skills', () => {
    const bothWays = edges.flatMap((edge) => [edge, { ...edge, from: edge.to, to: edge.from }]);
    expect(hideFifth(bothWays, 0, 1).hidden).toHaveLength(2 * hideFifth(edges, 0, 1).hidden.length);
  });
});

describe('baselines, on two skills that share a rare and a common prerequisite', () => {
  const graph = adjacencyOf([requires(1, 8), requires(2, 8), requires(1, 9), requires(2, 9), requires(3, 9)]);

  it('count shared neighbours, plainly and by rarity', () => {
    expect(commonNeighbours(graph)('skill:1').get('skill:2')).toBe(2);
    expect(adamicAdar(graph)('skill:1').get('skill:2')).toBeCloseTo(1 / Math.log(2) + 1 / Math.log(3), 12);
  });

  it('spread the whole walk over the graph', () => {
    const rank = personalisedPageRank(graph, 0.15, 300)('skill:1');
    expect([...rank.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
  });
});
