import { describe, expect, it } from '@jest/globals';
import { GraphLoaders } from '../../../src/graph/loaders/graph-loaders.js';
import type { GraphReads } from '../../../src/graph/ports/graph-reads.js';
import type { MeaningReads } from '../../../src/graph/ports/meaning-reads.js';
import { ErrorCode, ServiceError } from '../../../src/model/errors.js';
import type { NodeRecord } from '../../../src/model/records.js';
import { similarSkills } from '../../../src/services/similar-skills.js';

const VERSION = 7;
const near = (...ids: string[]) => ids.map((id, at) => ({ id, similarity: 0.9 - at / 10 }));

/** A graph of the skills `in-use` and `old`, with vectors of a version. */
function graphWith(meaning: Partial<MeaningReads> | null, version: number | null = VERSION): GraphLoaders {
  const nodes = new Map(
    (['ACTIVE', 'DEPRECATED'] as const).map((status) => {
      const id = status === 'ACTIVE' ? 'in-use' : 'old';
      return [id, { kind: 'SKILL', id, status } as NodeRecord];
    }),
  );
  const reads = {
    version: async () => VERSION,
    nodes: async () => nodes,
    meaning: meaning && {
      status: async () => ({ model: 'a-model', indexed: 2, total: 3, version }),
      nearestToEntities: async () => new Map([['asked', near('old', 'in-use', 'deleted')]]),
      ...meaning,
    },
  };
  return new GraphLoaders(reads as unknown as GraphReads);
}

const failing = (code: (typeof ErrorCode)[keyof typeof ErrorCode]) => async () => {
  throw new ServiceError('not now', { code });
};

describe('similar skills', () => {
  it('are the existing ones in use, and any cache may keep them where the vectors are those of the version', async () => {
    const graph = graphWith({});
    expect(await similarSkills(graph, ['asked'])).toEqual(new Map([['asked', [{ id: 'in-use', similarity: 0.8 }]]]));
    expect(graph.isUncacheable).toBe(false);
  });

  it('are none without embeddings', async () => {
    const graph = graphWith(null);
    expect((await similarSkills(graph, ['asked'])).size).toBe(0);
    expect(graph.isUncacheable).toBe(false);
  });

  it('are of an older version while vectors are made after a write, and no cache keeps them', async () => {
    const graph = graphWith({}, VERSION - 1);
    expect((await similarSkills(graph, ['asked'])).size).toBe(1);
    expect(graph.isUncacheable).toBe(true);
  });

  it.each([
    ['before the first vectors of all', {}, null],
    ['while the vectors cannot be read', { nearestToEntities: failing(ErrorCode.Timeout) }, VERSION],
    ['while the model is prepared', { status: failing(ErrorCode.Unavailable) }, VERSION],
  ])('are none %s, and no cache keeps that', async (_case, meaning, version) => {
    const graph = graphWith(meaning, version);
    expect((await similarSkills(graph, ['asked'])).size).toBe(0);
    expect(graph.isUncacheable).toBe(true);
  });

  it('report other failures', async () => {
    const graph = graphWith({ status: failing(ErrorCode.Internal) });
    await expect(similarSkills(graph, ['asked'])).rejects.toThrow('not now');
  });
});
