import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runToEnd } from '../../../src/model/sliced.js';
import { transitiveReduction } from '../../../src/graph-algorithms/transitive-reduction.js';
import { curriculum } from '../planning/curriculum.js';
import type { PrerequisiteEdge, PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';

const edgesOf = (graph: PrerequisiteGraph) => [...graph.prerequisites.values()].flat();
const isCandidate = ({ strength, group }: PrerequisiteEdge) => strength === 'REQUIRED' && group === null;

function reaches(edges: readonly PrerequisiteEdge[], from: string, to: string): boolean {
  const reached = new Set(edges.filter((edge) => edge.from === from).map((edge) => edge.to));
  for (const id of reached) edges.filter((edge) => edge.from === id).forEach((edge) => reached.add(edge.to));
  return reached.has(to);
}

const node = fc.nat(7);
const edge = fc.record({
  from: node,
  to: node,
  strength: fc.constantFrom('REQUIRED' as const, 'REQUIRED' as const, 'REQUIRED' as const, 'RECOMMENDED' as const),
  group: fc.constantFrom(null, null, null, 'one'),
});
const pairs = fc.uniqueArray(edge, {
  minLength: 8,
  maxLength: 20,
  size: 'max',
  selector: ({ from, to }) => [from, to].sort().join(' '),
});
/** Edges between eight nodes; half of the graphs have no cycle. */
const graphs = fc.tuple(fc.boolean(), pairs).map(([isAcyclic, edges]) =>
  edges
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, ...rest }): PrerequisiteEdge => {
      const [first, last] = isAcyclic && from < to ? [to, from] : [from, to];
      return { from: `s${first}`, to: `s${last}`, ...rest };
    }),
);

describe('the transitive reduction', () => {
  it('drops the required edges that longer chains imply, and those only', () => {
    const graph = curriculum({
      top: ['mid', 'base', '?ground', 'lang:low'],
      mid: ['base', 'lang:ground'],
      base: ['low'],
      low: ['ground'],
    });
    const dropped = edgesOf(graph).filter((edge) => !runToEnd(transitiveReduction(edgesOf(graph))).includes(edge));
    expect(dropped).toEqual([{ from: 'top', to: 'base', strength: 'REQUIRED', group: null }]);
  });

  it('leaves every edge that touches a cycle', () => {
    const graph = curriculum({ top: ['a', 'b', 'base'], a: ['b'], b: ['a', 'base'] });
    const kept = runToEnd(transitiveReduction(edgesOf(graph))).map(({ from, to }) => `${from} ${to}`);
    expect(kept).toEqual(['top a', 'top b', 'a b', 'b a', 'b base']);
  });

  it('leaves edges of other kinds alone', () => {
    const edges = [
      { from: 'a', to: 'b', strength: null, group: null },
      { from: 'b', to: 'c', strength: null, group: null },
      { from: 'a', to: 'c', strength: 'REQUIRED' as const, group: null },
    ];
    expect(runToEnd(transitiveReduction(edges))).toEqual(edges);
  });

  it('keeps what can be reached and cannot be made smaller, in any graph', () => {
    const numRuns = 300;
    const graphsWith = { implied: 0, cycles: 0 };
    fc.assert(
      fc.property(graphs, (edges) => {
        const kept = runToEnd(transitiveReduction(edges));
        const candidates = edges.filter(isCandidate);
        const keptCandidates = kept.filter(isCandidate);
        expect(kept.filter((one) => !isCandidate(one))).toEqual(edges.filter((one) => !isCandidate(one)));
        for (const { from, to } of candidates) expect(reaches(keptCandidates, from, to)).toBe(true);
        for (const one of keptCandidates) {
          const onCycle = reaches(edges, one.from, one.from) || reaches(edges, one.to, one.to);
          const others = keptCandidates.filter((other) => other !== one);
          expect(onCycle || !reaches(others, one.from, one.to)).toBe(true);
        }
        if (kept.length < edges.length) graphsWith.implied += 1;
        if (edges.some(({ from }) => reaches(edges, from, from))) graphsWith.cycles += 1;
      }),
      { numRuns },
    );
    for (const count of Object.values(graphsWith)) expect(count / numRuns).toBeGreaterThan(0.1);
  });
});
