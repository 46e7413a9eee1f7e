import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runToEnd } from '../../../src/model/sliced.js';
import { closure } from '../../../src/planning/closure.js';
import { curricula, curriculum } from './curriculum.js';
import type { PrerequisiteEdge, PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';

const upwards = (graph: PrerequisiteGraph) => (id: string) => graph.prerequisites.get(id);

describe('the closure of a skill', () => {
  const diamond = curriculum({ top: ['right', 'left'], right: ['?base'], left: ['base'], base: ['ground'] });

  it('lists what is reached, nearest first, then by id, with a shortest chain', () => {
    const { entries, truncated } = runToEnd(closure(upwards(diamond), 'top'));
    expect(entries.map((entry) => [entry.depth, entry.strength, ...entry.via()])).toEqual([
      [1, 'REQUIRED', 'top', 'left'],
      [1, 'REQUIRED', 'top', 'right'],
      [2, 'REQUIRED', 'top', 'left', 'base'],
      [3, 'REQUIRED', 'top', 'left', 'base', 'ground'],
    ]);
    expect(truncated).toBe(false);
  });

  it('reports when maxDepth truncated it, and only then', () => {
    expect(runToEnd(closure(upwards(diamond), 'top', { maxDepth: 2 }))).toMatchObject({ truncated: true });
    expect(runToEnd(closure(upwards(diamond), 'top', { maxDepth: 2 })).entries).toHaveLength(3);
    expect(runToEnd(closure(upwards(diamond), 'top', { maxDepth: 3 }))).toMatchObject({ truncated: false });
  });

  it('follows only required edges for the strength REQUIRED', () => {
    const detour = curriculum({ top: ['?base', 'left'], left: ['mid'], mid: ['base'] });
    const [base] = runToEnd(closure(upwards(detour), 'top')).entries;
    expect([base!.id, base!.depth, base!.strength]).toEqual(['base', 1, 'REQUIRED']);
    const required = runToEnd(closure(upwards(detour), 'top', { strength: 'REQUIRED' })).entries;
    expect(required.map(({ id, depth }) => [id, depth])).toEqual([
      ['left', 1],
      ['mid', 2],
      ['base', 3],
    ]);
  });

  it('says that a skill is required, wherever the chain of required edges leads that the walk did not take', () => {
    const detour = curriculum({ top: ['?base', 'left'], left: ['mid'], mid: ['base', '?aid'] });
    for (const maxDepth of [1, 2, null]) {
      const { entries } = runToEnd(closure(upwards(detour), 'top', { maxDepth }));
      const strengths = new Map(entries.map(({ id, strength }) => [id, strength]));
      expect([strengths.get('base'), strengths.get('left')]).toEqual(['REQUIRED', 'REQUIRED']);
      expect(strengths.get('aid') ?? 'RECOMMENDED').toBe('RECOMMENDED');
    }
  });

  it('leaves out required skills for the strength RECOMMENDED', () => {
    const graph = curriculum({ top: ['?aid', 'base'], aid: ['base', 'extra'] });
    const { entries } = runToEnd(closure(upwards(graph), 'top', { strength: 'RECOMMENDED' }));
    expect(entries.map(({ id, strength }) => [id, strength])).toEqual([
      ['aid', 'RECOMMENDED'],
      ['extra', 'RECOMMENDED'],
    ]);
  });

  it('ends on a cycle and leaves the start out', () => {
    const ring = curriculum({ a: ['b'], b: ['c'], c: ['a', 'c'] });
    expect(runToEnd(closure(upwards(ring), 'a')).entries.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('walks from what is required to what requires it, given those edges', () => {
    const edges = [...diamond.prerequisites.values()].flat();
    const downwards = (id: string) => edges.filter(({ to }) => to === id);
    expect(
      runToEnd(closure(downwards, 'base')).entries.map((entry) => [entry.id, entry.strength, entry.via()]),
    ).toEqual([
      ['left', 'REQUIRED', ['base', 'left']],
      ['right', 'RECOMMENDED', ['base', 'right']],
      ['top', 'REQUIRED', ['base', 'left', 'top']],
    ]);
  });

  it('agrees with a naive walk over all chains, in any graph', () => {
    fc.assert(
      fc.property(curricula(8, { cyclic: true }), (graph) => {
        const { entries } = runToEnd(closure(upwards(graph), 's3'));
        expect(entries.map(({ id, depth, strength }) => ({ id, depth, strength }))).toEqual(naive(graph, 's3'));
        for (const entry of entries) {
          const via = entry.via();
          expect(via).toHaveLength(entry.depth + 1);
          via.slice(1).forEach((id, hop) => {
            expect(graph.prerequisites.get(via[hop]!)!.map(({ to }) => to)).toContain(id);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Shortest distances by relaxing every edge as often as there are skills (Bellman-Ford). */
function naive(graph: PrerequisiteGraph, start: string) {
  const edges = [...graph.prerequisites.values()].flat();
  const all = distances(edges, start, graph.skills.size);
  const required = distances(
    edges.filter(({ strength }) => strength === 'REQUIRED'),
    start,
    graph.skills.size,
  );
  return [...all]
    .filter(([id]) => id !== start)
    .map(([id, depth]) => ({ id, depth, strength: required.has(id) ? 'REQUIRED' : 'RECOMMENDED' }))
    .sort((a, b) => a.depth - b.depth || (a.id < b.id ? -1 : 1));
}

function distances(edges: readonly PrerequisiteEdge[], start: string, rounds: number): Map<string, number> {
  const distance = new Map([[start, 0]]);
  for (let round = 0; round < rounds; round++) {
    for (const { from, to } of edges) {
      const through = (distance.get(from) ?? Infinity) + 1;
      if (through < (distance.get(to) ?? Infinity)) distance.set(to, through);
    }
  }
  return distance;
}
