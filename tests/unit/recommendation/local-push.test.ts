import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CALIBRATION } from '../../../src/recommendation/calibration.js';
import { neighbourhoodOf } from '../../../src/recommendation/evaluation/adjacency.js';
import { explore } from '../../../src/recommendation/explore.js';
import { localPush, type PushSettings } from '../../../src/recommendation/local-push.js';
import { type Neighbourhood, RELATING_KINDS } from '../../../src/model/neighbourhood.js';

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

const push = (graph: Neighbourhood, start: string, own = settings) =>
  explore(localPush(start, own), () => Promise.resolve(graph));

describe('local push', () => {
  it('gives the same ranks whatever the order in which links are read', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (edges) => {
        const start = edges[0]!.from;
        const reversed = neighbourhoodOf([...edges].reverse());
        expect(new Map((await push(reversed, start)).rank)).toEqual(
          new Map((await push(neighbourhoodOf(edges), start)).rank),
        );
      }),
    );
  });

  it('keeps to its rounds and reads no node that costs more links than a round allows', async () => {
    const spokes = Array.from({ length: 30 }, (_, at) => ({
      kind: 'USES' as const,
      from: `skill:${at}`,
      to: 'technology:hub',
      essential: true,
    }));
    const graph = neighbourhoodOf(spokes);
    const asked: string[] = [];
    await explore(localPush('skill:0', { ...settings, maxLinksPerRound: 10 }), (ids) => {
      asked.push(...ids);
      return Promise.resolve(graph);
    });
    expect(asked).toEqual(['skill:0']);
  });
});
