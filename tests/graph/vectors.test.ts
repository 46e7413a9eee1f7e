import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Neo4jVectors } from '../../src/graph/neo4j/vector-store.js';
import { type EntityVector, LeaseLostError } from '../../src/graph/ports/vector-store.js';
import type { Near } from '../../src/graph/ports/meaning-reads.js';
import type { EntityKind } from '../../src/model/records.js';
import { manySkills } from '../fixtures/situations.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';
import { vectorOf } from '../support/random-vectors.js';

const DIMENSION = 16;
const MODEL = { model: 'Test/Model "A"', dimension: DIMENSION };
const OWNER = 'owner';

/** 400 skills and 20 roles with random vectors, but four of them with the same. */
const VECTORS: EntityVector[] = Array.from({ length: 420 }, (_, at) => {
  const kind: EntityKind = at % 21 === 0 ? 'ROLE' : 'SKILL';
  const id = `${kind.toLowerCase()}:number-${at}`;
  const text = [101, 103, 202, 304].includes(at) ? 'the same' : id;
  return { id, kind, hash: text, vector: vectorOf(text, DIMENSION) };
});

const QUESTIONS = ['how', 'why', 'when', 'the same'].map((text) => vectorOf(text, DIMENSION));

/** The nearest by comparison with every vector. */
function bruteForce(question: Float32Array, kinds: readonly EntityKind[] | null, limit: number): Near[] {
  const all = VECTORS.filter(({ kind }) => kinds?.includes(kind) ?? true).map(({ id, vector }) => ({
    id,
    similarity: vector.reduce((sum, value, at) => sum + value * question[at]!, 0),
  }));
  const byNearness = (a: Near, b: Near) =>
    Math.abs(b.similarity - a.similarity) < 1e-6 ? (a.id < b.id ? -1 : 1) : b.similarity - a.similarity;
  return all.sort(byNearness).slice(0, limit);
}

const rounded = (near: readonly Near[] | undefined) =>
  near?.map(({ id, similarity }) => [id, similarity.toFixed(5)]) ?? null;

/** Those that an earlier run has left: emptying a graph keeps its schema. */
async function dropVectorIndexes(graph: TestGraph): Promise<void> {
  const indexes = await graph.cypher('SHOW VECTOR INDEXES YIELD name');
  for (const { name } of indexes) await graph.cypher(`DROP INDEX ${String(name)}`);
}

describe('vectors in Neo4j', () => {
  let graph: TestGraph;
  let vectors: Neo4jVectors;
  beforeAll(async () => {
    graph = await openTestGraph(manySkills(3));
    await dropVectorIndexes(graph);
  });
  afterAll(() => graph.close());

  beforeEach(async () => {
    await graph.cypher('MATCH (n) WHERE n:EntityVector OR n:EmbeddingModel DETACH DELETE n');
    vectors = new Neo4jVectors(graph.session, MODEL);
    await vectors.prepare();
    await vectors.acquire(OWNER);
    await vectors.put(OWNER, VECTORS);
  });

  it.each([
    ['all kinds', null],
    ['one kind, of which there are few', ['ROLE' as const]],
    ['several kinds', ['ROLE' as const, 'SKILL' as const]],
    ['a kind without vectors', ['TRACK' as const]],
  ])('finds what comparison with every vector finds: %s', async (_title, kinds) => {
    for (const limit of [1, 3, 30]) {
      const found = await vectors.nearest(QUESTIONS, kinds, limit);
      expect(found.map(rounded)).toEqual(QUESTIONS.map((one) => rounded(bruteForce(one, kinds, limit))));
    }
  });

  it('orders entities of equal similarity by id, and cuts the list within them', async () => {
    const [found] = await vectors.nearest([vectorOf('the same', DIMENSION)], null, 3);
    expect(found?.map(({ id }) => id)).toEqual(['skill:number-101', 'skill:number-103', 'skill:number-202']);
    expect(found?.[0]?.similarity).toBeCloseTo(1, 6);
  });

  it('finds the nearest to entities by their vectors, without themselves, in one statement', async () => {
    const asked = [VECTORS[5]!, VECTORS[101]!];
    const before = graph.session.sent;
    const found = await vectors.nearestToEntities([...asked.map(({ id }) => id), 'skill:unknown'], ['SKILL'], 4);
    expect(graph.session.sent - before).toBe(1);
    expect([...found.keys()].sort()).toEqual(asked.map(({ id }) => id).sort());
    for (const { id, vector } of asked) {
      const others = bruteForce(vector, ['SKILL'], 5).filter((near) => near.id !== id);
      expect(rounded(found.get(id))).toEqual(rounded(others.slice(0, 4)));
    }
  });

  it('stores components that are whole numbers', async () => {
    const vector = Float32Array.from({ length: DIMENSION }, (_, at) => (at === 2 ? 1 : 0));
    await vectors.put(OWNER, [{ id: 'skill:unit', kind: 'SKILL', hash: 'unit', vector }]);
    const [[nearest] = []] = await vectors.nearest([vector], null, 1);
    expect(nearest).toEqual({ id: 'skill:unit', similarity: expect.closeTo(1, 6) });
  });

  it('refuses vectors of another dimension, by name and numbers', async () => {
    const vector = vectorOf('short', 8);
    const message = /Test\/Model "A" has 8 dimensions, where 16/;
    await expect(vectors.nearest([vector], null, 1)).rejects.toThrow(message);
    await expect(vectors.put(OWNER, [{ id: 'skill:a', kind: 'SKILL', hash: 'a', vector }])).rejects.toThrow(message);
  });

  it('keeps the vectors of two models apart, even if their names differ only in what an index name cannot hold', async () => {
    const other = new Neo4jVectors(graph.session, { model: 'test-model/a', dimension: DIMENSION });
    await expect(other.nearest(QUESTIONS, null, 1)).rejects.toThrow(/is being prepared/);
    await other.prepare();
    await other.acquire(OWNER);
    await other.put(OWNER, VECTORS.slice(7, 8));
    expect(await other.nearest(QUESTIONS.slice(0, 1), null, 9)).toEqual([
      [expect.objectContaining({ id: VECTORS[7]!.id })],
    ]);
    expect((await vectors.nearest(QUESTIONS.slice(0, 1), null, 9))[0]).toHaveLength(9);
    expect([(await vectors.status()).indexed, (await other.status()).indexed]).toEqual([420, 1]);
  });

  it('replaces and deletes the vectors of an entity', async () => {
    const [first, second] = VECTORS.slice(1) as [EntityVector, EntityVector];
    await vectors.put(OWNER, [{ ...first, hash: 'new', vector: vectorOf('new', DIMENSION) }]);
    await vectors.delete(OWNER, [second.id]);
    expect(await vectors.hashes([first.id, second.id])).toEqual(new Map([[first.id, 'new']]));
    const [nearest, others] = await vectors.nearest([vectorOf('new', DIMENSION), second.vector], null, 1);
    expect(nearest?.[0]?.id).toBe(first.id);
    expect(others?.[0]?.id).not.toBe(second.id);
  });

  it('deletes the vectors of entities that do not exist', async () => {
    const [{ id } = { id: '' }] = (await graph.cypher('MATCH (s:Skill) RETURN s.id AS id LIMIT 1')) as { id: string }[];
    await vectors.put(OWNER, [{ id, kind: 'SKILL', hash: 'a', vector: QUESTIONS[0]! }]);
    await vectors.deleteOrphans(OWNER);
    expect((await vectors.status()).indexed).toBe(1);
    expect((await vectors.hashes([id])).size).toBe(1);
  });

  it('lets one process write, until it releases the lease or gives no sign of life for half a minute', async () => {
    expect(await vectors.acquire('other')).toMatchObject({ isOwner: false });
    await expect(vectors.delete('other', [])).rejects.toThrow(LeaseLostError);
    await vectors.release('other');
    expect(await vectors.acquire(OWNER)).toMatchObject({ isOwner: true });
    await graph.cypher('MATCH (m:EmbeddingModel) SET m.heardAt = timestamp() - 31000');
    expect(await vectors.acquire('other')).toMatchObject({ isOwner: true });
    await expect(vectors.put(OWNER, [])).rejects.toThrow(LeaseLostError);
    await vectors.release('other');
    expect(await vectors.acquire(OWNER)).toMatchObject({ isOwner: true });
  });

  it('tells how far the vectors are', async () => {
    const total = 3;
    expect(await vectors.status()).toEqual({ model: MODEL.model, indexed: 420, total, version: null });
    const [state] = await graph.cypher('MATCH (g:GraphVersion) RETURN g.graphId AS graphId, g.version AS version');
    const { graphId, version } = state as { graphId: string; version: number };
    await vectors.complete(OWNER, { graphId, version });
    expect((await vectors.status()).version).toBe(version);
    expect((await vectors.acquire(OWNER)).indexed).toEqual({ graphId, version });
    await vectors.complete(OWNER, { graphId: 'another', version });
    expect((await vectors.status()).version).toBeNull();
  });

  it('drops the vectors of models that no process has used for some minutes', async () => {
    const other = new Neo4jVectors(graph.session, { model: 'test/b', dimension: 8 });
    await other.prepare();
    await other.acquire('other');
    expect(await other.dropUnusedModels('other')).toEqual([]);
    await graph.cypher('MATCH (m:EmbeddingModel {model: $model}) SET m.usedAt = timestamp() - 301000', MODEL);
    expect(await other.dropUnusedModels('other')).toEqual([MODEL.model]);
    expect(await graph.cypher('MATCH (m:EmbeddingModel) RETURN m.model AS model')).toEqual([{ model: 'test/b' }]);
    expect((await vectors.status()).indexed).toBe(0);
    await expect(vectors.nearest(QUESTIONS, null, 1)).rejects.toThrow(/is being prepared/);
  });
});
