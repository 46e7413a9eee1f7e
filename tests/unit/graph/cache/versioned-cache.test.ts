import { beforeEach, describe, expect, it } from '@jest/globals';
import { VersionedCache } from '../../../../src/graph/cache/versioned-cache.js';

const MAX_BYTES = 20_000;

let cache: VersionedCache;
beforeEach(() => {
  cache = new VersionedCache(MAX_BYTES);
});

const set = (key: string, dependencies: readonly string[] | 'everything', value: unknown = 1) =>
  cache.set(key, value, dependencies, cache.generation);
const ids = (length: number, kind = 'skill') => Array.from({ length }, (_, at) => `${kind}:${at}`);

describe('a cached value', () => {
  it('is dropped when one of its dependencies changes, and kept when others do', () => {
    set('a', ['skill:a', 'level:l']);
    set('b', ['skill:b']);
    set('all', 'everything');
    cache.advance(['level:l', 'role:r']);
    expect(['a', 'b', 'all'].map((key) => cache.get(key))).toEqual([undefined, 1, undefined]);
    cache.advance(['skill:b']);
    expect(cache.get('b')).toBeUndefined();
  });

  it('that was read after a change of its dependency is kept', () => {
    cache.advance(['skill:a']);
    set('a', ['skill:a']);
    cache.advance(['skill:b']);
    expect(cache.get('a')).toBe(1);
  });

  it('that was read before changes is cached only if it depends on none of them', () => {
    const { generation } = cache;
    cache.advance(['skill:a']);
    cache.set('a', 1, ['skill:a'], generation);
    cache.set('b', 1, ['skill:b'], generation);
    cache.set('all', 1, 'everything', generation);
    expect(['a', 'b', 'all'].map((key) => cache.get(key))).toEqual([undefined, 1, undefined]);
  });
});

describe('the changes after a generation', () => {
  it('are the ids that have changed since, whenever they changed before', () => {
    cache.advance(['skill:a', 'skill:b']);
    const { generation } = cache;
    expect(cache.changedSince(generation)).toEqual([]);
    cache.advance(['skill:b', 'skill:c']);
    expect(cache.changedSince(generation)).toEqual(['skill:b', 'skill:c']);
    expect(cache.changedSince(0)).toEqual(['skill:a', 'skill:b', 'skill:c']);
  });

  it('are unknown where any id may have changed, and known again from then on', () => {
    const { generation } = cache;
    cache.advance(null);
    expect(cache.changedSince(generation)).toBeNull();
    expect(cache.changedSince(cache.generation)).toEqual([]);
  });

  it('are kept up to a number of ids, in one write or over many: then everything is dropped', () => {
    const { generation } = cache;
    set('a', ['role:r']);
    for (const kind of ['skill', 'technology', 'task', 'resource']) cache.advance(ids(12_000, kind));
    expect(cache.get('a')).toBe(1);
    cache.advance(ids(12_000, 'source'));
    expect(cache.get('a')).toBeUndefined();
    expect(cache.changedSince(generation)).toBeNull();
  });
});

describe('the memory of cached values', () => {
  it('includes keys and dependencies, so that a value with too much of them is not cached', () => {
    set('x'.repeat(MAX_BYTES / 2), []);
    set('many dependencies', ids(MAX_BYTES / 8));
    set('few dependencies', ids(10));
    expect(cache.get('x'.repeat(MAX_BYTES / 2))).toBeUndefined();
    expect(cache.get('many dependencies')).toBeUndefined();
    expect(cache.get('few dependencies')).toBe(1);
  });

  it('bounds the number of small values', () => {
    const keys = ids(1_000);
    for (const key of keys) set(key, [key]);
    const kept = keys.filter((key) => cache.get(key) !== undefined);
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.length).toBeLessThan(MAX_BYTES / 100);
    expect(cache.bytes).toBeLessThanOrEqual(MAX_BYTES);
  });

  it('is free again after a value was dropped, and after everything was', () => {
    set('a', ['skill:a'], 'x'.repeat(5_000));
    expect(cache.bytes).toBeGreaterThan(5_000);
    cache.advance(['skill:a']);
    cache.get('a');
    expect(cache.bytes).toBe(0);
    set('a', ['skill:a'], 'x'.repeat(5_000));
    cache.advance(null);
    expect(cache.bytes).toBe(0);
  });
});
