import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import { RefreshingCuration } from '../../../../src/graph/cache/refreshing-curation.js';
import type { ChangeRequest, CurationStore } from '../../../../src/graph/ports/curation-store.js';
import type { ChangeRecord } from '../../../../src/model/changes.js';
import { ModelGraph, readsOf } from './model-graph.js';

const REQUEST = { changeId: 'id' } as ChangeRequest;

let graph: ModelGraph;
let stateReads: number;
let isUnavailable: boolean;
let cached: CachedReads;

beforeEach(async () => {
  stateReads = 0;
  isUnavailable = false;
  graph = new ModelGraph();
  graph.write({ write: 'put', id: 'skill:a', name: 'before', rank: 1 });
  const reads = readsOf(graph, async (name, _args, answer) => {
    if (name === 'state') stateReads += 1;
    if (isUnavailable) throw new Error('UNAVAILABLE');
    return answer();
  });
  cached = new CachedReads(reads, 1 << 20, 0);
  await cached.refresh();
  await cached.nodes(['skill:a']);
  stateReads = 0;
});

/** A store of which every change, unless it is a dry run, and every touch renames the skill. */
function curation(applied = true): RefreshingCuration {
  const store: Partial<CurationStore> = {
    change: async ({ changeId }) => {
      if (applied) graph.write({ write: 'put', id: 'skill:a', name: 'after', rank: 1 });
      return { changeId, version: 2, applied, items: [] };
    },
    touch: async () => {
      graph.touch('skill:a', 'after');
      return 2;
    },
  };
  return new RefreshingCuration(store as CurationStore, cached);
}
const cachedName = async () => (await cached.nodes(['skill:a'])).get('skill:a')?.name;

describe('a write through the service', () => {
  it('is in the reads that follow its result', async () => {
    expect(await cachedName()).toBe('before');
    expect(await curation().change(REQUEST)).toMatchObject({ applied: true, version: 2 });
    expect(await cachedName()).toBe('after');
  });

  it('by a touch is in the reads that follow its result', async () => {
    await curation().touch('key:test');
    expect(await cachedName()).toBe('after');
  });

  it('that changes nothing costs no state read', async () => {
    await curation(false).change(REQUEST);
    expect(stateReads).toBe(0);
  });

  it('returns its outcome even if the database is unavailable afterwards', async () => {
    isUnavailable = true;
    expect(await curation().change(REQUEST)).toMatchObject({ applied: true });
    expect(await curation().touch('key:test')).toBe(2);
  });

  it('that fails is reported to the writer, and costs no state read', async () => {
    const fail = () => Promise.reject(new Error('CONFLICT'));
    const failing = new RefreshingCuration({ change: fail, touch: fail } as unknown as CurationStore, cached);
    await expect(failing.change(REQUEST)).rejects.toThrow('CONFLICT');
    await expect(failing.touch('key:test')).rejects.toThrow('CONFLICT');
    expect(stateReads).toBe(0);
  });
});

describe('the history of writes through the service', () => {
  /** A store with a write for each version up to 9, of which those up to 3 are pruned. */
  const versionsAfter = (since: number) => [4, 5, 6, 7, 8, 9].filter((version) => version > since);
  let pruned: number[];
  beforeEach(() => {
    pruned = [];
  });
  const store: Partial<CurationStore> = {
    changes: async (since, limit) => {
      const changes = versionsAfter(since).map((version) => ({ version }) as ChangeRecord);
      return changes.slice(0, limit);
    },
    changeCount: async (since) => versionsAfter(since).length,
    prunedThrough: async () => 3,
    prune: async (through) => pruned.push(through),
  };

  it('is that of the store, and costs no state read', async () => {
    const history = new RefreshingCuration(store as CurationStore, cached);
    expect(await history.changes(5, 2)).toEqual([{ version: 6 }, { version: 7 }]);
    expect(await history.changeCount(5)).toBe(4);
    expect(await history.prunedThrough()).toBe(3);
    expect(await history.prune(7)).toBe(1);
    expect(pruned).toEqual([7]);
    expect(stateReads).toBe(0);
  });
});
