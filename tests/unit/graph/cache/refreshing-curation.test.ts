import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import { RefreshingCuration } from '../../../../src/graph/cache/refreshing-curation.js';
import type { ChangeRequest, CurationStore } from '../../../../src/graph/ports/curation-store.js';
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
  });
});
