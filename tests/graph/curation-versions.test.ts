import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyChanges } from '../../src/services/apply-changes.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';
import { change } from '../support/random-changes.js';

const REQUESTS = 120;

interface Seen {
  version: number;
  /** properties of the node */
  said: string;
  /** its edges with their properties, in both directions */
  edges: string[];
}

describe('a write', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    const builder = new FixtureBuilder()
      .skills('a', 'b', 'c')
      .add('level:a')
      .add('level:b')
      .add('role:a')
      .add('role:b');
    builder.requires('a', 'b').requires('b', 'c').edge('skill:c', 'AT_LEVEL', 'level:a');
    graph = await openTestGraph(builder.build());
  });
  afterAll(() => graph.close());

  const look = async () => {
    const rows = await graph.cypher(`
      MATCH (n:Entity)
      OPTIONAL MATCH (n)-[e]-(m:Entity)
      RETURN n.id AS id, n.version AS version, properties(n) AS said,
        collect([startNode(e).id, type(e), endNode(e).id, properties(e)]) AS edges`);
    return new Map(
      rows.map(({ id, version, said, edges }) => {
        const { version: _version, ...rest } = said as Record<string, unknown>;
        const edgeTexts = (edges as unknown[]).map((edge) => JSON.stringify(sorted(edge))).sort();
        return [id as string, { version, said: JSON.stringify(sorted(rest)), edges: edgeTexts } as Seen];
      }),
    );
  };

  it('stamps exactly the nodes that have changed, and both ends of each edge that has', async () => {
    const requests = fc.sample(fc.array(change, { minLength: 1, maxLength: 2 }), { numRuns: REQUESTS, seed: 7 });
    let before = await look();
    let written = 0;
    for (const request of requests) {
      const outcome = await applyChanges(graph.curation, request, { by: 'test' }).catch(() => null);
      const after = await look();
      if (outcome?.applied) written += 1;
      for (const [id, now] of after) {
        const was = before.get(id);
        const same = was !== undefined && was.said === now.said && String(was.edges) === String(now.edges);
        expect({ id, request, version: now.version }).toEqual({
          id,
          request,
          version: same ? was.version : outcome?.version,
        });
      }
      before = after;
    }
    // enough of the random requests were accepted
    expect(written).toBeGreaterThan(20);
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
