import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runToEnd } from '../../../src/model/sliced.js';
import type { PrerequisiteEdge, PrerequisiteGraph } from '../../../src/planning/model.js';
import { transitiveReduction } from '../../../src/planning/reduction.js';
import { curricula, curriculum } from './curriculum.js';

const edgesOf = (graph: PrerequisiteGraph) => [...graph.prerequisites.values()].flat();
const isCandidate = ({ strength, group }: PrerequisiteEdge) => strength === 'REQUIRED' && group === null;

function reaches(edges: readonly PrerequisiteEdge[], from: string, to: string): boolean {
  const reached = new Set(edges.filter((edge) => edge.from === from).map((edge) => edge.to));
  for (const id of reached) edges.filter((edge) => edge.from === id).forEach((edge) => reached.add(edge.to));
  return reached.has(to);
}

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
    fc.assert(
      fc.property(
        fc.boolean().chain((cyclic) => curricula(9, { cyclic })),
        (graph) => {
          const edges = edgesOf(graph);
          const kept = runToEnd(transitiveReduction(edges));
          const candidates = edges.filter(isCandidate);
          const keptCandidates = kept.filter(isCandidate);
          expect(kept.filter((edge) => !isCandidate(edge))).toEqual(edges.filter((edge) => !isCandidate(edge)));
          for (const { from, to } of candidates) expect(reaches(keptCandidates, from, to)).toBe(true);
          for (const edge of keptCandidates) {
            const onCycle = reaches(edges, edge.from, edge.from) || reaches(edges, edge.to, edge.to);
            const others = keptCandidates.filter((one) => one !== edge);
            expect(onCycle || !reaches(others, edge.from, edge.to)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
