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
/** what the database was asked, in order */
let asked: [name: string, ...args: unknown[]][];
let isAway: boolean;
/** what the database's answers wait for */
let gate: Promise<void>;
let cached: CachedReads;

function open(maxBytes: number): CachedReads {
  const reads = readsOf(graph, async (name, args, answer) => {
    asked.push([name, ...args]);
    await gate;
    if (isAway) throw new Error('UNAVAILABLE');
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
  asked = [];
  isAway = false;
  gate = Promise.resolve();
  cached = open(MEGABYTE);
  await cached.refresh();
  asked = [];
});

describe('a batch', () => {
  it('asks for what is missing alone', async () => {
    await cached.nodes(['skill:a', 'skill:nowhere']);
    await cached.nodes(['skill:nowhere', 'skill:b', 'skill:a', 'skill:c']);
    expect(asked).toEqual([
      ['nodes', ['skill:a', 'skill:nowhere']],
      ['nodes', ['skill:b', 'skill:c']],
    ]);
  });

  it('waits for what another one is asking for', async () => {
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
    expect(asked).toEqual([
      ['nodes', ['skill:a', 'skill:b']],
      ['nodes', ['skill:c']],
      ['list', 'ROLE', WHOLE],
      ['closure', ['skill:a'], 'OUT', 100],
    ]);
  });

  it('does not wait for what was asked before a write was heard of', async () => {
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
    expect(asked.filter(([name]) => name === 'nodes')).toHaveLength(2);
  });
});

describe('a failure', () => {
  it('reaches everyone who waits, and is forgotten', async () => {
    isAway = true;
    const failures = await Promise.allSettled([cached.nodes(['skill:a']), cached.nodes(['skill:a', 'skill:b'])]);
    expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isAway = false;
    expect((await cached.nodes(['skill:a', 'skill:b'])).size).toBe(2);
  });
});

describe('a write', () => {
  it('drops what it changed, and of the rest only what hangs on the whole graph', async () => {
    const ask = async () => {
      await cached.nodes(['skill:a', 'skill:c']);
      await cached.neighbours(['skill:a', 'skill:c'], REQUIRES, WHOLE);
      await cached.count('SKILL' as never);
    };
    await ask();
    put('skill:b', 'another name');
    await cached.refresh();
    asked = [];
    await ask();
    expect(asked.map(([name, ids]) => [name, ids])).toEqual([
      ['neighbours', ['skill:a']],
      ['count', 'SKILL'],
    ]);
  });

  it('of a level drops where skills stand, and what a higher level stands for', async () => {
    put('level:low', 'low', 1);
    put('level:high', 'high', 2);
    put('level:other', 'other', 3);
    const stand = { write: 'link', kind: 'AT_LEVEL', strength: 'REQUIRED', proficiency: '' } as const;
    graph.write({ ...stand, from: 'skill:a', to: 'level:low' });
    graph.write({ ...stand, from: 'skill:b', to: 'level:other' });
    await cached.refresh();
    const ask = async () => {
      const skill = (await cached.planning.skills(['skill:a'])).get('skill:a');
      const level = (await cached.planning.facts(['level:high'])).get('level:high');
      return { rank: skill?.levelRank, skills: level?.kind === 'LEVEL' ? level.skills : null };
    };
    await ask();
    put('level:low', 'low', 0);
    put('level:other', 'other', 2);
    await cached.refresh();
    const skillA = { id: 'skill:a', skillKind: 'skill:a', levelRank: 0 };
    const skillB = { id: 'skill:b', skillKind: 'skill:b', levelRank: 2 };
    expect(await ask()).toEqual({ rank: 0, skills: [skillA, skillB] });
    put('skill:a', 'another kind');
    await cached.refresh();
    expect((await ask()).skills).toEqual([{ ...skillA, skillKind: 'another kind' }, skillB]);
  });

  it('drops a page of neighbours when a neighbour that was not on it comes to belong there', async () => {
    require('skill:a', 'skill:c');
    await cached.refresh();
    const firstName = async () =>
      (await cached.neighbours(['skill:a'], REQUIRES, { limit: 1, after: null })).get('skill:a')?.items[0]?.node.name;
    expect(await firstName()).toBe('skill:b');
    put('skill:c', 'an earlier name');
    await cached.refresh();
    expect(await firstName()).toBe('an earlier name');
  });

  it('drops that an id leads nowhere, when what it was merged into is there again', async () => {
    graph.write({ write: 'merge', from: 'skill:a', into: 'skill:b' });
    graph.write({ write: 'delete', id: 'skill:b' });
    await cached.refresh();
    expect((await cached.nodes(['skill:a'])).size).toBe(0);
    put('skill:b');
    await cached.refresh();
    expect((await cached.nodes(['skill:a'])).get('skill:a')?.id).toBe('skill:b');
  });

  it('past the service drops everything, once it is told of', async () => {
    await cached.nodes(['skill:a']);
    graph.touch('skill:a', 'another name');
    await cached.refresh();
    expect((await cached.nodes(['skill:a'])).get('skill:a')?.name).toBe('another name');
  });

  it('that changes more than can be told drops everything, reads under way as well', async () => {
    const cache = new VersionedCache(MEGABYTE);
    const began = cache.generation;
    cache.set('early', 1, ['skill:a'], began);
    cache.advance(Array.from({ length: 50_001 }, (_, at) => `skill:${at}`));
    cache.set('late', 1, ['skill:a'], began);
    expect([cache.get('early'), cache.get('late')]).toEqual([undefined, undefined]);
  });

  it('whose version is visible before the rest of it leaves nothing old behind, however long that takes', async () => {
    const write = { write: 'put', id: 'skill:a', name: 'another name', rank: 1 } as const;
    graph.write(write, VERSION_ONLY);
    const early = await cached.nodes(['skill:a']);
    clock += HOUR_MS;
    await cached.refresh();
    const late = await cached.nodes(['skill:a']);
    expect([early, late].map((found) => found.get('skill:a')?.name)).toEqual(['skill:a', 'another name']);
    expect(asked.map(([name]) => name)).toEqual(['nodes', 'state', 'changedSince', 'nodes']);
  });
});

describe('another graph in the place of the one that was known', () => {
  it('is told by its id, though its version is the same', async () => {
    await cached.nodes(['skill:a']);
    graph.replace();
    await cached.refresh();
    expect((await cached.nodes(['skill:a'])).size).toBe(0);
  });

  it('is told by an older version after the database was away: a backup that was restored', async () => {
    graph.backUp();
    put('skill:d');
    await cached.refresh();
    await cached.nodes(['skill:d']);
    isAway = true;
    await cached.refresh().catch(() => undefined);
    graph.restore();
    isAway = false;
    await cached.refresh();
    expect((await cached.nodes(['skill:d'])).size).toBe(0);
  });

  it.each([
    ['as many', 1],
    ['more', 2],
  ])('is told after a restore though it has been written to %s times since', async (_what, times) => {
    graph.backUp();
    put('skill:d');
    await cached.refresh();
    await cached.nodes(['skill:d']);
    isAway = true;
    await cached.refresh().catch(() => undefined);
    graph.restore();
    for (let at = 0; at < times; at += 1) put('skill:a', 'another name');
    isAway = false;
    await cached.refresh();
    expect((await cached.nodes(['skill:d'])).size).toBe(0);
  });

  it('is noticed by an older version though no failure was noticed', async () => {
    graph.backUp();
    put('skill:d');
    await cached.refresh();
    await cached.nodes(['skill:d']);
    graph.restore();
    await cached.refresh();
    expect((await cached.nodes(['skill:d'])).size).toBe(0);
  });
});

describe('while the database is away', () => {
  it('what is known goes on being answered for a grace, then nothing; and all again when it is back', async () => {
    await cached.nodes(['skill:a']);
    await cached.refresh();
    const heardAt = clock;
    isAway = true;
    clock += 250;
    await expect(cached.refresh()).rejects.toThrow('UNAVAILABLE');
    expect(cached.staleSince?.getTime()).toBe(heardAt);

    clock = heardAt + GRACE_MS;
    expect((await cached.nodes(['skill:a'])).size).toBe(1);
    expect(await cached.version()).toBe(4);
    await expect(cached.nodes(['skill:b'])).rejects.toThrow('UNAVAILABLE');

    clock += 1;
    await expect(cached.nodes(['skill:a'])).rejects.toThrow('UNAVAILABLE');
    await expect(cached.version()).rejects.toThrow('UNAVAILABLE');

    isAway = false;
    await cached.refresh();
    expect(cached.staleSince).toBeNull();
    asked = [];
    expect((await cached.nodes(['skill:a'])).size).toBe(1);
    expect(asked).toEqual([]);
  });

  it('nothing stays of a write that is gone when it is back, restored to the version that was known before', async () => {
    graph.backUp();
    put('skill:a', 'a name that is lost');
    expect((await cached.nodes(['skill:a'])).get('skill:a')?.name).toBe('a name that is lost');
    isAway = true;
    await expect(cached.refresh()).rejects.toThrow('UNAVAILABLE');
    graph.restore();
    isAway = false;
    await cached.refresh();
    expect((await cached.nodes(['skill:a'])).get('skill:a')?.name).toBe('skill:a');
  });

  it('answers are known to be old although the question for the version is still waiting', async () => {
    isAway = true;
    const waiting = cached.refresh();
    await Promise.resolve();
    clock += 2_001;
    expect(cached.staleSince).not.toBeNull();
    await expect(waiting).rejects.toThrow('UNAVAILABLE');
  });
});

describe('the version', () => {
  it('is told without asking while all answers come from memory, and asked once they do not', async () => {
    await cached.nodes(['skill:a']);
    asked = [];
    put('skill:b', 'another name');
    expect(await cached.version()).toBe(5);
    expect(await cached.version()).toBe(5);
    expect(asked.filter(([name]) => name === 'state')).toHaveLength(1);
  });

  it('is asked once for all who ask at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => cached.refresh()));
    expect(asked).toEqual([['state']]);
  });
});

describe('the memory', () => {
  it('is bounded: what was used least recently goes first', () => {
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

  it('of 0 bytes keeps nothing', async () => {
    cached = open(0);
    await cached.refresh();
    asked = [];
    await cached.nodes(['skill:a']);
    await cached.nodes(['skill:a']);
    expect(asked).toHaveLength(2);
  });
});
