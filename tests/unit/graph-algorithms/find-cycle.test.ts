import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findCycle } from '../../../src/graph-algorithms/find-cycle.js';
import { cyclicComponent } from '../../support/acyclic.js';

const LENGTH = 9_000;
const following = (node: number): number[] => (node < LENGTH ? [node + 1] : []);

const NODES = 6;
const graphs = fc.array(fc.uniqueArray(fc.nat(NODES - 1), { maxLength: 3 }), { minLength: NODES, maxLength: NODES });

describe('the cycle finder', () => {
  it('finds no cycle in a chain of 9,000 nodes', () => {
    expect(findCycle([0], following)).toBeNull();
  });

  it('finds a cycle of 9,000 nodes', () => {
    const cycle = findCycle([0], (node) => [(node + 1) % LENGTH]);
    expect(cycle).toHaveLength(LENGTH + 1);
    expect(cycle?.slice(0, 3)).toEqual([0, 1, 2]);
    expect(cycle?.at(-1)).toBe(0);
  });

  it('finds an edge from a node to itself, and cycles beyond the start', () => {
    expect(findCycle(['a'], () => ['a'])).toEqual(['a', 'a']);
    const successors = new Map([
      ['start', ['a']],
      ['a', ['b']],
      ['b', ['a', 'c']],
    ]);
    expect(findCycle(['start'], (id) => successors.get(id) ?? [])).toEqual(['a', 'b', 'a']);
  });

  it('finds a cycle of edges of the graph exactly where there is one', () => {
    const numRuns = 300;
    let cyclic = 0;
    fc.assert(
      fc.property(graphs, (targets) => {
        const cycle = findCycle(targets.keys(), (node) => targets[node]!);
        const edges = targets.flatMap((ends, from) => ends.map((to) => [`${from}`, `${to}`] as const));
        expect(cycle !== null).toBe(cyclicComponent(edges).length > 0);
        if (cycle === null) return;
        cyclic += 1;
        expect(cycle.at(-1)).toBe(cycle[0]);
        expect(new Set(cycle).size).toBe(cycle.length - 1);
        cycle.slice(1).forEach((to, index) => expect(targets[cycle[index]!]).toContain(to));
      }),
      { numRuns },
    );
    expect(cyclic / numRuns).toBeGreaterThan(0.1);
    expect(cyclic / numRuns).toBeLessThan(1);
  });
});
