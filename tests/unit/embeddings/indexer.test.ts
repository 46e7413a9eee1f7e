import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { entityTexts, hashOf } from '../../../src/embeddings/entity-text.js';
import { Indexer, type IndexerOptions } from '../../../src/embeddings/indexer.js';
import { createLog } from '../../../src/app/log.js';
import { EVERY_ID } from '../../../src/graph/ports/graph-reads.js';
import type { EntityRecord } from '../../../src/model/records.js';
import { oneOfEverything } from '../../fixtures/situations.js';
import { MemoryVectors } from '../../support/memory-vectors.js';
import { FakeEmbedder } from '../../support/random-vectors.js';

const SKILL = oneOfEverything().nodes.find((node): node is EntityRecord => node.kind === 'SKILL')!;

const skill = (at: number, name = `Skill ${at}`): EntityRecord => ({
  ...SKILL,
  id: `skill:s${String(at).padStart(4, '0')}`,
  name,
  // then an entity has one text
  description: null,
  version: 1,
});

/** A graph in memory that counts versions. */
class MemoryGraph {
  graphId = 'graph';
  version = 0;
  readonly entities = new Map<string, EntityRecord>();
  private changed: [id: string, version: number][] = [];
  private readonly waiters = new Set<() => void>();
  /** ids of which documents were read */
  readonly read: string[] = [];

  write(put: readonly EntityRecord[], deleted: readonly string[] = [], others: readonly string[] = []): void {
    this.version += 1;
    for (const entity of put) this.entities.set(entity.id, entity);
    for (const id of deleted) this.entities.delete(id);
    for (const id of [...put.map(({ id }) => id), ...deleted, ...others]) this.changed.push([id, this.version]);
    this.notify();
  }

  notify(): void {
    for (const wake of this.waiters) wake();
  }

  readonly state = async () => ({ graphId: this.graphId, version: this.version, updatedAt: 0 });

  readonly changedSince = async (since: number) => new Map(this.changed.filter(([, version]) => version > since));

  readonly documents = async (after: string, limit: number) =>
    this.documentsFrom([...this.entities.keys()].sort().filter((id) => id > after)).slice(0, limit);

  readonly documentsOf = async (ids: readonly string[]) => this.documentsFrom(ids);

  readonly graphState = () => `${this.graphId} ${this.version}`;

  readonly untilChange = (from: string, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        if (!signal.aborted && this.graphState() === from) return;
        this.waiters.delete(wake);
        resolve();
      };
      this.waiters.add(wake);
      signal.addEventListener('abort', wake);
      wake();
    });

  private documentsFrom(ids: readonly string[]) {
    this.read.push(...ids);
    return ids.flatMap((id) => {
      const node = this.entities.get(id);
      return node ? [{ node, uses: 0 }] : [];
    });
  }
}

let graph: MemoryGraph;
let vectors: MemoryVectors;
let embedder: FakeEmbedder;
let logged: string[];
let running: { stop: () => Promise<void> }[];

beforeEach(() => {
  graph = new MemoryGraph();
  vectors = new MemoryVectors(() => graph.entities.keys());
  embedder = new FakeEmbedder();
  logged = [];
  running = [];
});
afterEach(async () => {
  for (const { stop } of running) await stop();
});

function start(overrides: Partial<IndexerOptions> = {}) {
  const stopping = new AbortController();
  const { graphState, untilChange } = graph;
  const log = createLog('info', { write: (line) => void logged.push((JSON.parse(line) as { msg: string }).msg) });
  const indexer = new Indexer({ reads: graph, vectors, embedder, log, graphState, untilChange, ...overrides });
  const ended = indexer.run(stopping.signal);
  const stop = async () => {
    stopping.abort();
    await ended;
  };
  running.push({ stop });
  return { indexer, stop };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const caughtUp = () =>
  until(() => vectors.indexed?.version === graph.version && vectors.indexed.graphId === graph.graphId);
const hashes = () => new Map([...vectors.stored].map(([id, { hash }]) => [id, hash]));
const expected = () => new Map([...graph.entities].map(([id, entity]) => [id, hashOf(entityTexts(entity))]));

describe('vectors follow the graph', () => {
  it('makes a vector for every entity, over several pages, and logs how many', async () => {
    graph.write(Array.from({ length: 1_100 }, (_, at) => skill(at)));
    start();
    await caughtUp();
    expect(hashes()).toEqual(expected());
    expect(embedder.embedded).toHaveLength(1_100);
    expect(logged).toEqual([
      'Making embeddings of entities with test/model-a',
      expect.stringMatching(/^Made 1100 embeddings with test\/model-a in \d+ s$/),
    ]);
  });

  it('after a write reads only what has changed, and embeds only texts that have', async () => {
    graph.write([skill(1), skill(2), skill(3), skill(4)]);
    start();
    await caughtUp();
    [embedder.embedded.length, graph.read.length] = [0, 0];
    graph.write([skill(2, 'Renamed'), skill(3)], [skill(4).id], ['skill:s0001 REQUIRES skill:s0002']);
    await caughtUp();
    expect(hashes()).toEqual(expected());
    expect(embedder.embedded).toEqual(entityTexts(skill(2, 'Renamed')));
    expect(graph.read.sort()).toEqual([skill(2).id, skill(3).id, skill(4).id]);
  });

  it.each([
    ['any entity may have changed', () => graph.write([], [], [EVERY_ID])],
    ['the database was restored to an older version', () => (graph.version = 1)],
    ['another database is there', () => (graph.graphId = 'other')],
  ])('compares all texts where %s', async (_title, happen) => {
    graph.write([skill(1)]);
    graph.write([skill(2)]);
    start();
    await caughtUp();
    graph.entities.delete(skill(1).id);
    graph.entities.set(skill(2).id, skill(2, 'Changed without the service'));
    happen();
    graph.notify();
    await caughtUp();
    expect(hashes()).toEqual(expected());
  });

  it('has another state of its own while vectors change, and the same in all processes when they are complete', async () => {
    graph.write([skill(1)]);
    const { indexer } = start();
    const complete = vectors.complete.bind(vectors);
    const names: string[] = [];
    vectors.complete = (...args) => {
      names.push(indexer.stateName);
      return complete(...args);
    };
    await until(() => indexer.stateName === 'graph 1 test/model-a');
    graph.write([skill(2)]);
    await until(() => indexer.stateName === 'graph 2 test/model-a');
    expect(new Set([...names, 'graph 1 test/model-a', 'graph 2 test/model-a']).size).toBe(4);
  });
});

/** Lets calls of the embedder wait. */
function holdPassages(): () => void {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const passages = embedder.passages.bind(embedder);
  embedder.passages = async (texts) => {
    const made = await passages(texts);
    await released;
    return made;
  };
  return () => release();
}

describe('an interrupted indexer', () => {
  it('stops while the model computes, and the next one continues with what is missing', async () => {
    graph.write(Array.from({ length: 100 }, (_, at) => skill(at)));
    const passages = embedder.passages.bind(embedder);
    embedder.passages = (texts) => (embedder.embedded.length < 64 ? passages(texts) : new Promise(() => undefined));
    const first = start();
    await until(() => vectors.stored.size === 64);
    await first.stop();
    expect(vectors).toMatchObject({ indexed: null, owner: null });

    embedder.passages = passages;
    embedder.embedded.length = 0;
    start();
    await caughtUp();
    expect(embedder.embedded).toHaveLength(36);
    expect(hashes()).toEqual(expected());
  });

  it('tries again after failures of the model, and logs the failure once', async () => {
    graph.write([skill(1)]);
    const passages = embedder.passages.bind(embedder);
    let failures = 0;
    embedder.passages = (texts) => {
      failures += 1;
      return failures > 2 ? passages(texts) : Promise.reject(new Error('no memory'));
    };
    start();
    await caughtUp();
    await until(() => logged.length > 1);
    expect(logged).toEqual(['Making embeddings failed; it is tried again', 'Making embeddings works again']);
  });

  it('tries again after failures of the database', async () => {
    graph.write([skill(1)]);
    const acquire = vectors.acquire.bind(vectors);
    let failures = 0;
    vectors.acquire = (owner) => {
      failures += 1;
      return failures > 1 ? acquire(owner) : Promise.reject(new Error('no connection'));
    };
    start();
    await caughtUp();
    expect(hashes()).toEqual(expected());
  });
});

describe('several indexers over one database', () => {
  it('embed each text once, and another one takes over after a stop', async () => {
    graph.write(Array.from({ length: 40 }, (_, at) => skill(at)));
    const [first, second] = [start(), start()];
    await caughtUp();
    expect(embedder.embedded).toHaveLength(40);
    await until(() => [first, second].every(({ indexer }) => indexer.stateName === first.indexer.stateName));
    await first.stop();
    graph.write([skill(7, 'Renamed')]);
    await caughtUp();
    expect(embedder.embedded.slice(40)).toEqual(entityTexts(skill(7, 'Renamed')));
  });

  it('write nothing more after another one has the lease', async () => {
    graph.write([skill(1)]);
    start();
    await caughtUp();
    const release = holdPassages();
    graph.write([skill(1, 'Old')]);
    await until(() => embedder.embedded.length === 2);
    const refusals: string[] = [];
    const put = vectors.put.bind(vectors);
    vectors.put = async (...args) => {
      await put(...args).finally(() => refusals.push('ended'));
    };
    vectors.owner = 'another';
    release();
    await until(() => refusals.length === 1);
    expect(hashes()).toEqual(new Map([[skill(1).id, hashOf(entityTexts(skill(1)))]]));
    expect(logged).toEqual([]);
  });
});
