import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import { VersionedCache } from '../../../../src/graph/cache/versioned-cache.js';
import type { Relation } from '../../../../src/graph/ports/graph-reads.js';
import { ModelGraph, readsOf, VERSION_ONLY } from './model-graph.js';

const MEGABYTE = 1 << 20;
const GRACE_MS = 30_000;
const HOUR_MS = 3_600_000;
const WHOLE = { limit: 20, after: null };
const REQUIRES: Relation = { kind: 'REQUIRES', direction: 'OUT', to: 'SKILL', strength: null };

let clock = 0;
let graph: ModelGraph;
/** the reads that the database received, in order */
let received: [name: string, ...args: unknown[]][];
let isUnavailable: boolean;
/** the database answers after it */
let gate: Promise<void>;
let cached: CachedReads;

function open(maxBytes: number): CachedReads {
  const reads = readsOf(graph, async (name, args, answer) => {
    received.push([name, ...args]);
    await gate;
    if (isUnavailable) throw new Error('UNAVAILABLE');
    return answer();
  });
  return new CachedReads(reads, maxBytes, GRACE_MS);
}

const put = (id: string, name = id, rank = 1) => graph.write({ write: 'put', id, name, rank });
const require = (from: string, to: string) =>
  graph.write({ write: 'link', kind: 'REQUIRES', from, to, strength: 'REQUIRED', proficiency: '' });

beforeEach(async () => {
  clock = 1_000_000;
  jest.spyOn(Date, 'now').mockImplementation(() => clock);
  graph = new ModelGraph();
  for (const id of ['skill:a', 'skill:b', 'skill:c']) put(id);
  require('skill:a', 'skill:b');
  received = [];
  isUnavailable = false;
  gate = Promise.resolve();
  cached = open(MEGABYTE);
  await cached.refresh();
  received = [];
});

describe('a batch', () => {
  it('reads only what is missing', async () => {
    await cached.nodes(['skill:a', 'skill:nowhere']);
    await cached.nodes(['skill:nowhere', 'skill:b', 'skill:a', 'skill:c']);
    expect(received).toEqual([
      ['nodes', ['skill:a', 'skill:nowhere']],
      ['nodes', ['skill:b', 'skill:c']],
    ]);
  });

  it('joins reads in flight', async () => {
    const [first, second] = await Promise.all([
      cached.nodes(['skill:a', 'skill:b']),
      cached.nodes(['skill:b', 'skill:c']),
      cached.list('ROLE', WHOLE),
      cached.list('ROLE', WHOLE),
      cached.closure(['skill:a'], 'OUT', 100),
      cached.closure(['skill:a'], 'OUT', 100),
    ]);
    expect([[...first.keys()], [...second.keys()].sort()]).toEqual([
      ['skill:a', 'skill:b'],
      ['skill:b', 'skill:c'],
    ]);
    expect(received).toEqual([
      ['nodes', ['skill:a', 'skill:b']],
      ['nodes', ['skill:c']],
      ['list', 'ROLE', WHOLE],
      ['closure', ['skill:a'], 'OUT', 100],
    ]);
  });

  it('does not join a read that was sent before a write', async () => {
    let open = (): void => undefined;
    gate = new Promise((resolve) => (open = resolve));
    const before = cached.nodes(['skill:a']);
    gate = Promise.resolve();
    put('skill:a', 'another name');
    await cached.refresh();
    const after = cached.nodes(['skill:a']);
    open();
    await before;
    expect((await after).get('skill:a')?.name).toBe('another name');
    expect(received.filter(([name]) => name === 'nodes')).toHaveLength(2);
  });
});

describe('a failure', () => {
  it('is reported to all callers, and not cached', async () => {
    isUnavailable = true;
    const failures = await Promise.allSettled([cached.nodes(['skill:a']), cached.nodes(['skill:a', 'skill:b'])]);
    expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isUnavailable = false;
    expect((await cached.nodes(['skill:a', 'skill:b'])).size).toBe(2);
  });
});

describe('a write', () => {
  it('drops what it has changed, and what depends on the whole graph', async () => {
    const readAll = async () => {
      await cached.nodes(['skill:a', 'skill:c']);
      await cached.neighbours(['skill:a', 'skill:c'], REQUIRES, WHOLE);
      await cached.count('SKILL' as never);
    };
    await readAll();
    put('skill:b', 'another name');
    await cached.refresh();
    received = [];
    await readAll();
    expect(received.map(([name, ids]) => [name, ids])).toEqual([
      ['neighbours', ['skill:a']],
      ['count', 'SKILL'],
    ]);
  });

  it('of a level drops the levels of skills, and the skills of higher levels', async () => {
    put('level:low', 'low', 1);
    put('level:high', 'high', 2);
    put('level:other', 'other', 3);
    const atLevel = { write: 'link', kind: 'AT_LEVEL', strength: 'REQUIRED', proficiency: '' } as const;
    graph.write({ ...atLevel, from: 'skill:a', to: 'level:low' });
    graph.write({ ...atLevel, from: 'skill:b', to: 'level:other' });
    await cached.refresh();
    const readAll = async () => {
      const skill = (await cached.planning.skills(['skill:a'])).get('skill:a');
      const level = (await cached.planning.facts(['level:high'])).get('level:high');
      return { rank: skill?.levelRank, skills: level?.kind === 'LEVEL' ? level.skills : null };
    };
    await readAll();
    put('level:low', 'low', 0);
    put('level:other', 'other', 2);
    await cached.refresh();
    const skillA = { id: 'skill:a', skillKind: 'skill:a', levelRank: 0 };
    const skillB = { id: 'skill:b', skillKind: 'skill:b', levelRank: 2 };
    expect(await readAll()).toEqual({ rank: 0, skills: [skillA, skillB] });
    put('skill:a', 'another kind');
    await cached.refresh();
    expect((await readAll()).skills).toEqual([{ ...skillA, skillKind: 'another kind' }, skillB]);
  });

  it('drops a page of neighbours when another neighbour moves into it', async () => {
    require('skill:a', 'skill:c');
    await cached.refresh();
    const firstName = async () =>
      (await cached.neighbours(['skill:a'], REQUIRES, { limit: 1, after: null })).get('skill:a')?.items[0]?.node.name;
    expect(await firstName()).toBe('skill:b');
    put('skill:c', 'an earlier name');
    await cached.refresh();
    expect(await firstName()).toBe('an earlier name');
  });

  it('drops the absence of a node, when the node that it was merged into exists again', async () => {
    graph.write({ write: 'merge', from: 'skill:a', into: 'skill:b' });
    graph.write({ write: 'delete', id: 'skill:b' });
    await cached.refresh();
    expect((await cached.nodes(['skill:a'])).size).toBe(0);
    put('skill:b');
    await cached.refresh();
    expect((await cached.nodes(['skill:a'])).get('skill:a')?.id).toBe('skill:b');
  });

  it('without the service drops everything, after a touch', async () => {
    await cached.nodes(['skill:a']);
    graph.touch('skill:a', 'another name');
    await cached.refresh();
    expect((await cached.nodes(['skill:a'])).get('skill:a')?.name).toBe('another name');
  });

  it('that changes more ids than are recorded drops everything, including reads in flight', async () => {
    const cache = new VersionedCache(MEGABYTE);
    const { generation } = cache;
    cache.set('early', 1, ['skill:a'], generation);
    cache.advance(Array.from({ length: 50_001 }, (_, at) => `skill:${at}`));
    cache.set('late', 1, ['skill:a'], generation);
    expect([cache.get('early'), cache.get('late')]).toEqual([undefined, undefined]);
  });

  it('whose version is visible before the rest of it leaves nothing stale, however long that takes', async () => {
    const write = { write: 'put', id: 'skill:a', name: 'another name', rank: 1 } as const;
    graph.write(write, VERSION_ONLY);
    const early = await cached.nodes(['skill:a']);
    clock += HOUR_MS;
    await cached.refresh();
    const late = await cached.nodes(['skill:a']);
    expect([early, late].map((found) => found.get('skill:a')?.name)).toEqual(['skill:a', 'another name']);
    expect(received.map(([name]) => name)).toEqual(['nodes', 'state', 'changedSince', 'nodes']);
  });
});

describe('another graph instead of the known one', () => {
  it('is detected by its id, even if its version is the same', async () => {
    await cached.nodes(['skill:a']);
    graph.replace();
    await cached.refresh();
    expect((await cached.nodes(['skill:a'])).size).toBe(0);
  });

  it('is detected by an older version after an outage: a restored backup', async () => {
    graph.backUp();
    put('skill:d');
    await cached.refresh();
    await cached.nodes(['skill:d']);
    isUnavailable = true;
    await cached.refresh().catch(() => undefined);
    graph.restore();
    isUnavailable = false;
    await cached.refresh();
    expect((await cached.nodes(['skill:d'])).size).toBe(0);
  });

  it.each([
    ['as many', 1],
    ['more', 2],
  ])('is detected after a restore even if it has been written to %s times since', async (_what, times) => {
    graph.backUp();
    put('skill:d');
    await cached.refresh();
    await cached.nodes(['skill:d']);
    isUnavailable = true;
    await cached.refresh().catch(() => undefined);
    graph.restore();
    for (let at = 0; at < times; at += 1) put('skill:a', 'another name');
    isUnavailable = false;
    await cached.refresh();
    expect((await cached.nodes(['skill:d'])).size).toBe(0);
  });

  it('is detected by an older version without an outage', async () => {
    graph.backUp();
    put('skill:d');
    await cached.refresh();
    await cached.nodes(['skill:d']);
    graph.restore();
    await cached.refresh();
    expect((await cached.nodes(['skill:d'])).size).toBe(0);
  });

  it('is detected by the time of its version without an outage, even if the version is the same', async () => {
    graph.backUp();
    put('skill:d');
    await cached.refresh();
    await cached.nodes(['skill:d']);
    graph.restore();
    put('skill:a', 'another name');
    await cached.refresh();
    expect((await cached.nodes(['skill:d'])).size).toBe(0);
  });
});

describe('while the database is unavailable', () => {
  it('cached values are served during the grace period, and again after the outage', async () => {
    await cached.nodes(['skill:a']);
    await cached.refresh();
    const confirmedAt = clock;
    isUnavailable = true;
    clock += 250;
    await expect(cached.refresh()).rejects.toThrow('UNAVAILABLE');
    expect(cached.staleSince?.getTime()).toBe(confirmedAt);

    clock = confirmedAt + GRACE_MS;
    expect((await cached.nodes(['skill:a'])).size).toBe(1);
    expect(await cached.version()).toBe(4);
    await expect(cached.nodes(['skill:b'])).rejects.toThrow('UNAVAILABLE');

    clock += 1;
    await expect(cached.nodes(['skill:a'])).rejects.toThrow('UNAVAILABLE');
    await expect(cached.version()).rejects.toThrow('UNAVAILABLE');

    isUnavailable = false;
    await cached.refresh();
    expect(cached.staleSince).toBeNull();
    received = [];
    expect((await cached.nodes(['skill:a'])).size).toBe(1);
    expect(received).toEqual([]);
  });

  it('a write that a restore to the known version has undone is dropped', async () => {
    graph.backUp();
    put('skill:a', 'a lost name');
    expect((await cached.nodes(['skill:a'])).get('skill:a')?.name).toBe('a lost name');
    isUnavailable = true;
    await expect(cached.refresh()).rejects.toThrow('UNAVAILABLE');
    graph.restore();
    isUnavailable = false;
    await cached.refresh();
    expect((await cached.nodes(['skill:a'])).get('skill:a')?.name).toBe('skill:a');
  });

  it('results are stale while a state read is overdue', async () => {
    isUnavailable = true;
    const waiting = cached.refresh();
    await Promise.resolve();
    clock += 2_001;
    expect(cached.staleSince).not.toBeNull();
    await expect(waiting).rejects.toThrow('UNAVAILABLE');
  });
});

describe('the version', () => {
  it('is confirmed by a state read only if something was read from the database', async () => {
    await cached.nodes(['skill:a']);
    received = [];
    put('skill:b', 'another name');
    expect(await cached.version()).toBe(5);
    expect(await cached.version()).toBe(5);
    expect(received.filter(([name]) => name === 'state')).toHaveLength(1);
  });

  it('is read once for concurrent callers', async () => {
    await Promise.all(Array.from({ length: 20 }, () => cached.refresh()));
    expect(received).toEqual([['state']]);
  });
});

describe('the memory', () => {
  it('is bounded: the least recently used values are evicted first', () => {
    const cache = new VersionedCache(20_000);
    for (let at = 0; at < 100; at += 1) {
      cache.set(`key ${at}`, 'x'.repeat(1_000), 'everything', cache.generation);
      cache.get('key 0');
      expect(cache.bytes).toBeLessThanOrEqual(20_000);
    }
    expect([cache.get('key 0'), cache.get('key 1'), cache.get('key 99')].map((value) => value !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('of 0 bytes caches nothing', async () => {
    cached = open(0);
    await cached.refresh();
    received = [];
    await cached.nodes(['skill:a']);
    await cached.nodes(['skill:a']);
    expect(received).toHaveLength(2);
  });
});
