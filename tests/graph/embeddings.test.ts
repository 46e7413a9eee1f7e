import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Embeddings } from '../../src/app/embeddings.js';
import { createLog } from '../../src/app/log.js';
import { VersionWatch } from '../../src/change-feed/version-watch.js';
import { entityTexts, hashOf } from '../../src/embeddings/entity-text.js';
import { withQuestionCache } from '../../src/embeddings/question-cache.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { type Graph, openGraph } from '../../src/graph/neo4j/graph.js';
import { vectorName } from '../../src/graph/neo4j/vector-name.js';
import { applyChanges } from '../../src/services/apply-changes.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { oneOfEverything } from '../fixtures/situations.js';
import { openTestGraph, type TestGraph, testSettings } from '../support/graph.js';
import { change } from '../support/random-changes.js';
import { FakeEmbedder } from '../support/random-vectors.js';

const POLL_MS = 50;
const CHANGES = 60;

describe('embeddings of a graph', () => {
  let test: TestGraph;
  let running: (() => Promise<void>)[];
  beforeAll(async () => {
    test = await openTestGraph();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    running = [];
    await test.cypher('MATCH (n) WHERE NOT n:GraphVersion DETACH DELETE n');
    const everything = oneOfEverything();
    await test.datasets.replace(everything);
  });
  afterEach(async () => {
    for (const stop of running.splice(0)) await stop();
  });

  /** Starts what a service does for embeddings. */
  async function start(embedder = new FakeEmbedder()) {
    const graph: Graph = await openGraph(testSettings());
    const embeddings = new Embeddings(graph, async () => withQuestionCache(embedder), createLog('silent'));
    const reads = new CachedReads(graph.reads, 0, 0, embeddings.meaning);
    const watch = new VersionWatch(() => reads.refresh(), POLL_MS);
    const stopEmbeddings = embeddings.start(reads, watch);
    const stop = async () => {
      running = running.filter((other) => other !== stop);
      await stopEmbeddings();
      watch.close();
      await graph.close();
    };
    running.push(stop);
    return { embeddings, embedder, graph, stop };
  }

  const version = async () => (await test.cypher('MATCH (v:GraphVersion) RETURN v.version AS version'))[0]?.version;

  async function caughtUp({ embeddings }: { embeddings: Embeddings }): Promise<void> {
    const current = await version();
    for (;;) {
      const status = await embeddings.meaning.status().catch(() => null);
      if (status?.version === current) return;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  async function hashes({ model, dimension }: FakeEmbedder): Promise<Map<unknown, unknown>> {
    const name = vectorName({ model, dimension });
    const stored = await test.cypher(
      'MATCH (v:EntityVector {model: $name}) WHERE v.vector IS NOT NULL RETURN v.entity AS id, v.hash AS hash',
      { name },
    );
    return new Map(stored.map(({ id, hash }) => [id, hash]));
  }

  /** All that the model embeds. */
  async function texts(graph: Graph): Promise<string[]> {
    return (await graph.reads.documents('', 10_000)).flatMap(({ node }) => entityTexts(node));
  }

  async function expected(graph: Graph): Promise<Map<unknown, unknown>> {
    const documents = await graph.reads.documents('', 10_000);
    return new Map(documents.map(({ node }) => [node.id, hashOf(entityTexts(node))]));
  }

  it('are of the texts of exactly the existing entities after any writes', async () => {
    const service = await start();
    await caughtUp(service);
    const requests = fc.sample(fc.array(change, { minLength: 1, maxLength: 2 }), { numRuns: CHANGES, seed: 3 });
    for (const request of requests) {
      await applyChanges(test.curation, request, { by: 'test' }).catch(() => null);
    }
    await test.datasets.replace(new FixtureBuilder().skills('a', 'x', 'y').build());
    await test.cypher('MATCH (s:Skill {id: "skill:x"}) SET s.name = "Renamed without the service"');
    await test.cypher('MATCH (s:Skill {id: "skill:y"}) DETACH DELETE s');
    await test.curation.touch('test');
    await caughtUp(service);
    const stored = await hashes(service.embedder);
    expect(stored).toEqual(await expected(service.graph));
    expect(stored.has('skill:x')).toBe(true);
    expect(stored.has('skill:y')).toBe(false);
  });

  it('find a text that an entity has, and what is near to an entity', async () => {
    const { embeddings, graph, ...service } = await start();
    await caughtUp({ embeddings });
    const [first] = await graph.reads.documents('', 1);
    const [[nearest] = []] = await embeddings.meaning.nearestToTexts([first!.node.name], null, 3);
    expect(nearest?.id).toBe(first!.node.id);
    const near = await embeddings.meaning.nearestToEntities([first!.node.id, 'skill:unknown'], null, 3);
    expect([...near.keys()]).toEqual([first!.node.id]);
    expect(near.get(first!.node.id)).toHaveLength(3);
    expect(service.embedder.embedded).toHaveLength((await texts(graph)).length);
  });

  it('survive a restart: nothing is embedded again but what has changed meanwhile', async () => {
    const first = await start();
    await caughtUp(first);
    await first.stop();
    await applyChanges(test.curation, [{ createSkill: { name: 'Meanwhile' } }], { by: 'test' });
    const second = await start();
    await caughtUp(second);
    expect(second.embedder.embedded).toEqual(['Meanwhile']);
  });

  it('of two models are both kept up to date while both are in use', async () => {
    const services = [await start(), await start(new FakeEmbedder('test/model-b', 24))];
    await applyChanges(test.curation, [{ createSkill: { name: 'For both' } }], { by: 'test' });
    for (const service of services) {
      await caughtUp(service);
      expect(await hashes(service.embedder)).toEqual(await expected(service.graph));
    }
  });

  it('are not counted, exported or listed, and an empty graph stays empty', async () => {
    const service = await start();
    await caughtUp(service);
    const sizes = await service.graph.reads.sizes();
    expect([...sizes.values()].reduce((sum, { count }) => sum + count, 0)).toBe((await expected(service.graph)).size);
    const exported: string[] = [];
    for await (const { id } of service.graph.exports(null).nodes()) exported.push(id);
    expect(exported.sort()).toEqual(
      oneOfEverything()
        .nodes.map(({ id }) => id)
        .sort(),
    );

    await test.cypher(
      'MATCH (n) WHERE NOT n:GraphVersion AND NOT n:EntityVector AND NOT n:EmbeddingModel DETACH DELETE n',
    );
    expect(await service.graph.reads.isEmpty()).toBe(true);
  });
});
