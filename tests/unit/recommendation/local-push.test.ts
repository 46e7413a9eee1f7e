import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CALIBRATION } from '../../../src/recommendation/calibration.js';
import { relationGraphOf } from '../../../src/recommendation/evaluation/adjacency.js';
import { localPush, type PushSettings } from '../../../src/recommendation/local-push.js';
import type { EvaluationEdge } from '../../../src/model/evaluation-graph.js';
import { RELATING_KINDS } from '../../../src/model/neighbourhood.js';
import { runToEnd } from '../../../src/model/sliced.js';

const NODES = 9;
const unbounded = { restart: 0.2, tolerance: 0.01, maxRounds: 50, maxLinksPerRound: 1e6, maxNodesPerRound: 1e6 };
const settings: PushSettings = { ...unbounded, edgeWeight: CALIBRATION.push.edgeWeight };

const edge = fc.record({
  kind: fc.constantFrom(...RELATING_KINDS),
  from: fc.nat(NODES - 1).map(String),
  to: fc.nat(NODES - 1).map(String),
  essential: fc.boolean(),
});
const graphs = fc
  .array(edge, { minLength: 1, maxLength: 25, size: 'max' })
  .map((edges) => edges.filter(({ from, to }) => from !== to))
  .filter((edges) => edges.length > 0);

function push(edges: readonly EvaluationEdge[], start: string, own = settings) {
  const graph = relationGraphOf(edges);
  const { reached, rank, expanded } = runToEnd(localPush(graph, graph.numberOf(start), own));
  return {
    ranks: new Map(reached.map((node) => [graph.idOf(node), rank[node]])),
    expanded: expanded.map((node) => graph.idOf(node)),
  };
}

describe('local push', () => {
  it('gives the same ranks whatever the order in which links are read', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const start = edges[0]!.from;
        expect(push([...edges].reverse(), start).ranks).toEqual(push(edges, start).ranks);
      }),
    );
  });

  it('expands no node that has more links than a round allows', () => {
    const spokes = Array.from({ length: 30 }, (_, at) => ({
      kind: 'USES' as const,
      from: `skill:${at}`,
      to: 'technology:hub',
      essential: true,
    }));
    expect(push(spokes, 'skill:0', { ...settings, maxLinksPerRound: 10 }).expanded).toEqual(['skill:0']);
    expect(push(spokes, 'skill:0', { ...settings, maxLinksPerRound: 30 }).expanded).toContain('technology:hub');
  });

  it('expands as many nodes as its rounds allow', () => {
    const chain = [0, 1, 2, 3, 4].map((at) => ({
      kind: 'REQUIRES' as const,
      from: `skill:${at}`,
      to: `skill:${at + 1}`,
      essential: true,
    }));
    const { expanded } = push(chain, 'skill:0', { ...settings, maxRounds: 3 });
    expect(expanded).toEqual(['skill:0', 'skill:1', 'skill:2']);
  });
});
