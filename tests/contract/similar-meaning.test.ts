import { afterEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import type { MeaningReads, MeaningStatus } from '../../src/graph/ports/meaning-reads.js';
import { type FakeReads, fakeReads } from '../support/fake-reads.js';
import { serve, type TestServer } from '../support/http.js';

const STATUS: MeaningStatus = { model: 'a-model', indexed: 9, total: 9, version: 1 };
const QUERY = `query ($exclude: [RelationReasonKind!]) {
  skills(first: 3) { edges { node { id related(exclude: $exclude) {
    totalCount
    edges { node { id } reasons { kind similarity through { id } } }
  } } } }
}`;

interface Answer {
  skills: { edges: { node: { id: string; related: { totalCount: number; edges: unknown[] } } }[] };
}

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Each skill is near to all others, in the order of their ids. */
function nearAll(ids: readonly string[], status = STATUS) {
  const asked: (readonly string[])[] = [];
  const meaning: MeaningReads = {
    status: async () => status,
    nearestToTexts: async () => [],
    nearestToEntities: async (wanted) => {
      asked.push(wanted);
      const listOf = (id: string) =>
        ids.filter((other) => other !== id).map((other, at) => ({ id: other, similarity: 0.9 - at / 10 }));
      return new Map(wanted.map((id) => [id, listOf(id)]));
    },
  };
  return { meaning, asked };
}

/** A graph without relations. */
async function serveWith(meaning: MeaningReads | null): Promise<TestServer> {
  const recommendation = {
    neighboursByGroup: async () => new Map(),
    relations: async () => [],
  };
  const reads = Object.assign(fakeReads(), { recommendation }) as unknown as FakeReads;
  server = await serve(reads, { reads: new CachedReads(reads, 0, 0, meaning) });
  return server;
}

describe('skills of similar meaning', () => {
  it('are found without any relation, all of one level of the query in one read', async () => {
    const { skills } = (await (await serveWith(null)).post<Answer>(QUERY)).data!;
    const ids = skills.edges.map(({ node }) => node.id).sort();
    expect(skills.edges.map(({ node }) => node.related.totalCount)).toEqual([0, 0, 0]);
    await server!.close();

    const { meaning, asked } = nearAll([...ids, 'skill:deleted']);
    const { data } = await (await serveWith(meaning)).post<Answer>(QUERY);
    expect(asked.map((wanted) => [...wanted].sort())).toEqual([ids]);
    const [first, second] = ids;
    const related = new Map(data!.skills.edges.map(({ node }) => [node.id, node.related.edges]));
    const reasons = [{ kind: 'SIMILAR_MEANING', similarity: 0.9, through: [] }];
    expect(related.get(first!)).toEqual([{ node: { id: second }, reasons }]);
    expect(related.get(second!)).toEqual([{ node: { id: first }, reasons }]);

    const { data: without } = await server!.post<Answer>(QUERY, { exclude: ['SIMILAR_MEANING'] });
    expect(without!.skills.edges.map(({ node }) => node.related.totalCount)).toEqual([0, 0, 0]);
  });

  it('are kept by no cache while the vectors are those of another version', async () => {
    const cacheControl = async (status: MeaningStatus) => {
      const { headers, errors } = await (await serveWith(nearAll(['skill:a'], status).meaning)).post(QUERY);
      await server!.close();
      return [errors, headers.get('cache-control')];
    };
    expect(await cacheControl(STATUS)).toEqual([undefined, 'no-cache, public']);
    expect(await cacheControl({ ...STATUS, version: 0 })).toEqual([undefined, 'no-store']);
  });
});
