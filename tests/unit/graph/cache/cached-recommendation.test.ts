import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import type { NeighboursByGroup } from '../../../../src/model/neighbourhood.js';
import { relationsIn } from '../../../support/relations-in.js';
import { ModelGraph } from './model-graph.js';
import { plain } from './slow-database.js';

const IDS = ['skill:a', 'skill:b', 'skill:alone', 'technology:t', 'technology:u'];
const use = (from: string, to: string) => ({ write: 'link', kind: 'USES', from, to }) as const;

let graph: ModelGraph;
let cached: CachedReads;
/** the reads that were sent, with the ids of those that name some */
let sent: unknown[][];
let byGroup: Map<string, NeighboursByGroup>;

beforeEach(async () => {
  graph = new ModelGraph();
  for (const id of IDS) graph.write({ write: 'put', id, name: 'a', rank: 0 });
  graph.write({ ...use('skill:a', 'technology:t'), strength: 'REQUIRED', proficiency: 'level:l' });
  sent = [];
  byGroup = new Map([['skill:a', { prerequisites: ['skill:b'], dependents: [] }]]);
  const { recommendation, ...reads } = plain(graph);
  const counted = {
    ...recommendation,
    relations: (...args: Parameters<typeof recommendation.relations>) => {
      sent.push(['relations', ...args]);
      return recommendation.relations(...args);
    },
    relationsOf: (ids: readonly string[]) => {
      sent.push(['relationsOf', [...ids].sort()]);
      return recommendation.relationsOf(ids);
    },
    neighboursByGroup: async (ids: readonly string[]) => {
      sent.push(['neighboursByGroup', [...ids].sort()]);
      return new Map([...byGroup].filter(([id]) => ids.includes(id)));
    },
  };
  cached = new CachedReads({ ...reads, recommendation: counted }, 1 << 20, 0);
  await cached.refresh();
});

describe('the relations of the graph', () => {
  it('are read once for all callers', async () => {
    await Promise.all([relationsIn(cached), relationsIn(cached)]);
    expect(Object.keys(await relationsIn(cached))).toEqual(['skill:a', 'technology:t']);
    expect(sent).toEqual([
      ['relations', '', expect.any(Number)],
      ['neighboursByGroup', [...IDS].sort()],
    ]);
  });

  it('are read again for what a write has changed', async () => {
    await relationsIn(cached);
    graph.write({ ...use('skill:b', 'technology:u'), strength: 'REQUIRED', proficiency: 'level:l' });
    await cached.refresh();
    sent = [];
    expect(Object.keys(await relationsIn(cached))).toEqual(['skill:a', 'skill:b', 'technology:t', 'technology:u']);
    expect(sent).toEqual([
      ['relationsOf', ['skill:b', 'technology:u']],
      ['neighboursByGroup', ['skill:b', 'technology:u']],
    ]);
  });

  it('do not change for a request that is being processed', async () => {
    const { graph: before } = await cached.recommendation.relationGraph();
    const skill = before.numberOf('skill:a');
    graph.write({ write: 'delete', id: 'technology:t' });
    await cached.refresh();
    const { graph: after } = await cached.recommendation.relationGraph();
    expect([before.linksOf(skill).length, after.linksOf(skill).length]).toEqual([1, 0]);
  });

  it('are the same graph after a write that changes no relation', async () => {
    const { graph: before } = await cached.recommendation.relationGraph();
    graph.write({ write: 'put', id: 'skill:a', name: 'renamed', rank: 0 });
    await cached.refresh();
    expect((await cached.recommendation.relationGraph()).graph).toBe(before);
  });
});

describe('neighbours by group', () => {
  const byGroupOf = async (...ids: string[]) => [...(await cached.recommendation.neighboursByGroup(ids))];

  it('are read with the relations, and not again for a skill that is asked for first', async () => {
    await cached.recommendation.relationGraph();
    sent = [];
    expect(await byGroupOf('skill:a', 'skill:b')).toEqual([...byGroup]);
    expect(cached.cachedRelations('skill:a')?.byGroup).toEqual(byGroup.get('skill:a'));
    expect(cached.cachedRelations('skill:b')?.byGroup).toEqual({ prerequisites: [], dependents: [] });
    expect(sent).toEqual([]);
  });

  it('are read again for what a write has changed', async () => {
    await byGroupOf('skill:a');
    byGroup = new Map([['skill:b', { prerequisites: [], dependents: ['skill:a'] }]]);
    for (const id of ['skill:a', 'skill:b']) graph.write({ write: 'put', id, name: 'b', rank: 0 });
    await cached.refresh();
    expect(await byGroupOf('skill:a', 'skill:b')).toEqual([...byGroup]);
  });

  it('do not change for a request that is being processed', async () => {
    await cached.recommendation.relationGraph();
    const before = cached.cachedRelations('skill:a')!;
    byGroup = new Map();
    graph.write({ write: 'put', id: 'skill:a', name: 'b', rank: 0 });
    await cached.refresh();
    expect(await byGroupOf('skill:a')).toEqual([]);
    expect(before.byGroup.prerequisites).toEqual(['skill:b']);
  });
});
