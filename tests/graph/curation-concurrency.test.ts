import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyChanges } from '../../src/services/apply-changes.js';
import { cyclicComponent } from '../support/acyclic.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

const WRITERS = 32;
const WRITES_EACH = 8;
const SKILLS = Array.from({ length: 12 }, (_, at) => `s${at}`);

describe('32 concurrent writers whose edges together would close cycles', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(new FixtureBuilder().skills(...SKILLS).build());
  });
  afterAll(() => graph.close());

  it('leave no cycle, write what was acknowledged and nothing that was refused, and leave no gap in the history', async () => {
    const acknowledged = new Map<string, number>();
    const refused = new Set<string>();
    const writer = async (index: number) => {
      for (let turn = 0; turn < WRITES_EACH; turn += 1) {
        // every ordered pair has a writer, so that each cycle could be closed
        const at = index * WRITES_EACH + turn;
        const from = SKILLS[at % 12]!;
        const to = SKILLS[(at + 1 + (Math.floor(at / 12) % 11)) % 12]!;
        const edge = { skill: `skill:${from}`, prerequisite: `skill:${to}`, rationale: `writer ${index}, ${turn}` };
        try {
          const { version } = await applyChanges(graph.curation, [{ setPrerequisite: edge }], { by: `key:${index}` });
          acknowledged.set(`${from} ${to}`, version);
        } catch (error) {
          const { extensions } = error as { extensions: { code: string; cycle: string[] } };
          expect(extensions.code).toBe('CYCLE');
          expect(extensions.cycle.at(0)).toBe(extensions.cycle.at(-1));
          refused.add(`${from} ${to}`);
        }
      }
    };
    const [{ version: start } = { version: 0 }] = await graph.cypher(
      'MATCH (v:GraphVersion) RETURN v.version AS version',
    );
    await Promise.all(Array.from({ length: WRITERS }, (_, index) => writer(index)));

    const rows = await graph.cypher('MATCH (a)-[:REQUIRES]->(b) RETURN a.id AS from, b.id AS to');
    const edges = rows.map(({ from, to }) => [String(from), String(to)] as const);
    expect(cyclicComponent(edges)).toEqual([]);
    const stored = edges.map((edge) => edge.join(' ').replaceAll('skill:', '')).sort();
    expect(stored).toEqual([...acknowledged.keys()].sort());
    expect(stored.filter((edge) => refused.has(edge))).toEqual([]);
    expect(Math.min(acknowledged.size, refused.size)).toBeGreaterThan(10);

    const changes = await graph.curation.changes(start as number, 1_000);
    const versions = changes.map(({ version }) => version);
    expect(versions).toEqual(versions.map((_, at) => (start as number) + 1 + at));
    for (const [edge, version] of acknowledged) {
      const items = changes.find((one) => one.version === version)?.items;
      expect(items?.map((item) => `${item.edge?.from} ${item.edge?.to}`.replaceAll('skill:', ''))).toEqual([edge]);
    }
  });
});
