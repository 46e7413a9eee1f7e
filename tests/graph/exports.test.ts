import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EXPORT_FORMATS, type FolderFormat } from '../../src/exports/formats.js';
import { toDiagram } from '../../src/exports/subgraph.js';
import { type ExportReads, GraphChangedError, onOneState } from '../../src/graph/ports/export-reads.js';
import { Neo4jExportReads } from '../../src/graph/neo4j/export-reads.js';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { GraphLoaders } from '../../src/graph/loaders/graph-loaders.js';
import { EDGE_KINDS } from '../../src/model/records.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { manySkills, oneOfEverything } from '../fixtures/situations.js';
import { openTestGraph, testSettings, type TestGraph } from '../support/graph.js';
import { memoryReads, textOf } from '../unit/exports/memory-reads.js';
import { anyText, NASTY_TEXTS, nastyTexts } from '../unit/exports/nasty.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';
import { uncached } from '../support/uncached.js';

let graph: TestGraph;
const all = (dataset: string | null = null): ExportReads => new Neo4jExportReads(graph.session, dataset);

async function collect<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

/** Runs a script as cypher-shell does: each statement in an auto-commit transaction. */
async function runScript(script: string): Promise<void> {
  const { uri, username, password } = testSettings();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const session = driver.session();
  try {
    for (const statement of script.split(/;\n/).filter((text) => text.trim() !== '')) await session.run(statement);
  } finally {
    await session.close();
    await driver.close();
  }
}

const withoutVersion = (nodes: readonly object[]) => nodes.map((node) => ({ ...node, version: undefined }));

describe('an export', () => {
  describe('of more than a page', () => {
    let content: DatasetContent;
    beforeAll(async () => {
      const { nodes, edges } = manySkills(2_500);
      // a role whose needs fill more than a page by themselves
      const hub = new FixtureBuilder('hub').add('role:hub');
      for (const { id } of nodes.filter(({ kind }) => kind === 'SKILL')) {
        hub.edge('role:hub', 'NEEDS', id, { importance: 'ESSENTIAL' });
      }
      const own = hub.build();
      const role = { ...own, nodes: own.nodes.filter(({ kind }) => kind === 'ROLE') };
      content = { id: 'both', nodes: [...nodes, ...role.nodes], edges: [...edges, ...role.edges] };
      graph = await openTestGraph({ id: 'fixture', nodes, edges }, role);
    });
    afterAll(() => graph.close());

    it('returns every node once, by id, including sources', async () => {
      const wanted = await collect(memoryReads(content).nodes());
      expect(withoutVersion(await collect(all().nodes()))).toEqual(withoutVersion(wanted));
    });

    it('returns every edge once, by from, kind and to', async () => {
      expect(await collect(all().edges())).toEqual(await collect(memoryReads(content).edges()));
    });

    it('returns the contents of one dataset, including edges to nodes of another one', async () => {
      expect((await collect(all('hub').nodes())).map(({ id }) => id)).toEqual(['role:hub']);
      const needs = await collect(all('hub').edges());
      expect(needs).toHaveLength(2_500);
      expect(needs.every(({ kind }) => kind === 'NEEDS')).toBe(true);
    });

    it('expands the nodes of a page, not the whole graph', async () => {
      const { text } = graph.session.statementsOf('read').find(({ name }) => name === 'export/edges')!;
      const plan = await graph.explain(text, { from: 'skill:s1', kind: '', to: '', dataset: null, limit: 10 });
      // it sorts the edges of each node, by what the index does not order, and stops at the limit
      expect(JSON.stringify(plan)).toContain('"PartialTop@');
    });

    it('fails if the graph changed meanwhile', async () => {
      const change = () => graph.cypher("MATCH (v:GraphVersion {id: 'graph'}) SET v.version = v.version + 1");
      await expect(onOneState(all(), change)).rejects.toThrow(GraphChangedError);
      expect(await onOneState(all(), async () => 'whole')).toBe('whole');
    });
  });

  describe('as CSV for Neo4j', () => {
    afterEach(() => graph.close());

    const { write } = EXPORT_FORMATS.find(({ name }) => name === 'neo4j') as FolderFormat;

    /** The graph in the database, without the versions of sources, which are not exported. */
    const contents = async () => ({
      nodes: await graph.cypher(
        `MATCH (n:Entity|Source)
        UNWIND [key IN keys(n) WHERE n:Entity OR key <> 'version'] AS key
        WITH n, key ORDER BY key
        RETURN labels(n) AS labels, collect([key, n[key], valueType(n[key])]) AS properties, n.id AS id ORDER BY id`,
      ),
      edges: await graph.cypher(
        `MATCH (a:Entity)-[e]->(b:Entity)
        RETURN a.id AS from, type(e) AS kind, b.id AS to, properties(e) AS properties ORDER BY from, kind, to`,
      ),
      version: await graph.cypher('MATCH (v:GraphVersion) RETURN v.version AS version'),
    });

    it.each([
      ['one of everything', oneOfEverything()],
      ['any text', nastyTexts([...NASTY_TEXTS, ...fc.sample(anyText, { numRuns: 300, seed: 5 })])],
    ])('and LOAD CSV recreate %s', async (_what, fixture) => {
      graph = await openTestGraph(fixture);
      const before = await contents();
      const served = new Map<string, string>();
      for await (const { file, text } of write(all())) served.set(`/${file}`, (served.get(`/${file}`) ?? '') + text);
      await graph.close();

      graph = await openTestGraph();
      const server = createServer(({ url = '' }, answer) => answer.end(served.get(url)));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      try {
        const { port } = server.address() as AddressInfo;
        const script = served.get('/load.cypher')!.replaceAll('file:///', `http://127.0.0.1:${port}/`);
        await runScript(script);
      } finally {
        server.close();
      }
      expect(await contents()).toEqual(before);
      expect(before.nodes.length).toBe(fixture.nodes.length);
      expect(before.edges.length).toBe(fixture.edges.length);
    });
  });

  describe('of a subgraph', () => {
    beforeAll(async () => {
      graph = await openTestGraph(oneOfEverything());
    });
    afterAll(() => graph.close());

    const draw = (roots: string[], maxNodes: number) => {
      const bounds = { kinds: EDGE_KINDS, depth: 1, maxNodes, reduced: false };
      return textOf(toDiagram('DOT', new GraphLoaders(uncached(neo4jReads(graph.session))), roots, bounds));
    };

    it('draws the neighbourhood, and reports truncation', async () => {
      const whole = await draw(['role:developer'], 10);
      for (const name of ['Developer', 'Architect', 'Message queues', 'low'])
        expect(whole).toContain(`label="${name}"`);
      expect(whole).not.toContain('Apache Kafka');
      expect(whole.startsWith('digraph')).toBe(true);
      expect(await draw(['role:developer'], 2)).toMatch(/^\/\/ truncated at 2 nodes.*\ndigraph/);
    });

    it('names an unknown root', async () => {
      await expect(draw(['role:develper'], 10)).rejects.toThrow(/roots.*role:develper.*role:developer/);
    });
  });
});
