import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GraphLoaders } from '../../../src/graph/loaders/graph-loaders.js';
import { closureInMemory } from '../../../src/graph/closure-walk.js';
import type { GraphReads } from '../../../src/graph/ports/graph-reads.js';
import { classesOf } from '../../../src/model/equivalence.js';
import type { PrerequisiteEdge } from '../../../src/model/prerequisite-graph.js';
import type { PrerequisiteStrength } from '../../../src/model/records.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { closure } from '../../../src/planning/closure.js';
import { closureAcrossMatches } from '../../../src/services/closure-across-matches.js';

const SKILLS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const skill = fc.constantFrom(...SKILLS);
const graphs = fc.record({
  edges: fc.uniqueArray(
    fc.record({
      from: skill,
      to: skill,
      strength: fc.constantFrom<PrerequisiteStrength>('REQUIRED', 'REQUIRED', 'RECOMMENDED'),
      group: fc.constant<string | null>(null),
    }),
    { minLength: 4, maxLength: 12, selector: ({ from, to }) => from + to },
  ),
  pairs: fc.array(fc.tuple(skill, skill), { minLength: 1, maxLength: 4 }),
  direction: fc.constantFrom('OUT' as const, 'IN' as const),
});
type Graph = typeof graphs extends fc.Arbitrary<infer One> ? One : never;

/** The walk as the service runs it: what it reads, and what it makes of it. */
async function walked({ edges, pairs, direction }: Graph, strength: PrerequisiteStrength | null = null) {
  const edgesOf = (id: string) => edges.filter(({ from, to }) => (direction === 'OUT' ? from : to) === id);
  const reads = {
    exactMatches: async () => classesOf(pairs),
    closure: async (ids: readonly string[]) => closureInMemory(ids, edgesOf, Infinity),
  } as unknown as GraphReads;
  const { adjacency, truncated, sameAs } = await closureAcrossMatches(new GraphLoaders(reads), 'a', direction);
  expect(truncated).toBe(false);
  return runToEnd(closure((id) => adjacency.get(id), 'a', { sameAs, strength })).entries;
}

/** By definition: each class is one vertex; the distance of each by trying out all pairs again and again. */
function distances({ edges, pairs, direction }: Graph, strength: PrerequisiteStrength | null) {
  const label = new Map(SKILLS.map((id) => [id, id]));
  for (let round = 0; round < SKILLS.length; round += 1) {
    for (const [a, b] of pairs) {
      const least = [label.get(a)!, label.get(b)!].sort()[0]!;
      label.set(a, least).set(b, least);
    }
  }
  const of = new Map([[label.get('a')!, 0]]);
  for (let depth = 1; depth <= SKILLS.length; depth += 1) {
    for (const edge of edges.filter((one) => strength === null || one.strength === strength)) {
      const [from, to] = direction === 'OUT' ? [edge.from, edge.to] : [edge.to, edge.from];
      if (of.get(label.get(from)!) === depth - 1 && !of.has(label.get(to)!)) of.set(label.get(to)!, depth);
    }
  }
  of.delete(label.get('a')!);
  return { of, label: (id: string) => label.get(id)! };
}

describe('a closure across exact matches', () => {
  it('has each class of skills once, at its distance and strength', async () => {
    let crossing = 0;
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { of, label } = distances(graph, null);
        const required = distances(graph, 'REQUIRED').of;
        const entries = await walked(graph);
        expect(new Map(entries.map(({ id, depth }) => [label(id), depth]))).toEqual(of);
        expect(entries).toHaveLength(of.size);
        for (const { id, strength } of entries) expect(strength === 'REQUIRED').toBe(required.has(label(id)));
        if (entries.some((entry) => entry.via().length > entry.depth + 1)) crossing += 1;
        const onlyRequired = await walked(graph, 'REQUIRED');
        expect(new Map(onlyRequired.map(({ id, depth }) => [label(id), depth]))).toEqual(required);
      }),
      { numRuns: 500 },
    );
    expect(crossing).toBeGreaterThan(50);
  });

  it('gives chains of edges and of exact matches', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const { label } = distances(graph, null);
        for (const entry of await walked(graph)) {
          const via = entry.via();
          expect([via[0], via.at(-1)]).toEqual(['a', entry.id]);
          const isEdge = (from: string, to: string) =>
            graph.edges.some((edge) =>
              graph.direction === 'OUT' ? edge.from === from && edge.to === to : edge.from === to && edge.to === from,
            );
          const steps = via.slice(1).map((to, at) => [via[at]!, to] as const);
          const matches = steps.filter(([from, to]) => label(from) === label(to));
          for (const [from, to] of steps) expect(label(from) === label(to) || isEdge(from, to)).toBe(true);
          expect(steps.length - matches.length).toBe(entry.depth);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of edges, and lists the skill that an edge leads to', async () => {
    const edge = (from: string, to: string): PrerequisiteEdge => ({ from, to, strength: 'REQUIRED', group: null });
    const pairs: [string, string][] = [
      ['b', 'c'],
      ['d', 'e'],
    ];
    const edges = [edge('a', 'c'), edge('b', 'e'), edge('c', 'd')];
    for (const order of [edges, edges.toReversed()]) {
      const entries = await walked({ edges: order, pairs, direction: 'OUT' });
      expect(entries.map((entry) => entry.via())).toEqual([
        ['a', 'c'],
        ['a', 'c', 'b', 'e'],
      ]);
    }
  });

  it('is cut, and says so, where a chain changes the dataset too often', async () => {
    const next = (id: string) => `s${Number(id.slice(1)) + 1}`;
    const pairs = Array.from({ length: 60 }, (_, at): [string, string] => [`s${at}`, `t${at}`]);
    const edgesOf = (id: string) =>
      id.startsWith('t') ? [{ from: id, to: next(id), strength: 'REQUIRED', group: null } as const] : [];
    const reads = {
      exactMatches: async () => classesOf(pairs),
      closure: async (ids: readonly string[]) => closureInMemory(ids, edgesOf, Infinity),
    } as unknown as GraphReads;
    const { truncated, adjacency } = await closureAcrossMatches(new GraphLoaders(reads), 's0', 'OUT');
    expect(truncated).toBe(true);
    expect(adjacency.size).toBe(20);
  });
});
