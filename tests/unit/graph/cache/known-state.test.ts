import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import { RecordedDatabase } from './recorded-database.js';

const MEGABYTE = 1 << 20;
const GRACE_MS = 30_000;

let clock: number;
let database: RecordedDatabase;
let cached: CachedReads;

beforeEach(async () => {
  clock = 1_000_000;
  jest.spyOn(Date, 'now').mockImplementation(() => clock);
  database = new RecordedDatabase({
    nodes: (ids: string[]) => new Map(ids.flatMap((id) => (id === 'skill:nowhere' ? [] : [[id, { id }]]))),
  });
  cached = new CachedReads(database.reads, MEGABYTE, GRACE_MS);
  await cached.refresh();
  database.takeReceived();
});

/** Lets the database answer only when the returned function is called. */
function hold(): () => void {
  let open = (): void => undefined;
  database.gate = new Promise((resolve) => (open = resolve));
  return open;
}

describe('the known state of the graph', () => {
  it('has no version before the first state read, and is then known without a read', async () => {
    const unread = new CachedReads(database.reads, MEGABYTE, GRACE_MS);
    expect(unread.knownVersion).toBeNull();
    expect(await unread.version()).toBe(1);
    expect([unread.knownVersion, cached.knownVersion]).toEqual([1, 1]);
    expect(database.stateReads).toBe(1);
  });

  it('has a name of its own for each version and each graph, the same on every instance', async () => {
    const other = new CachedReads(database.reads, MEGABYTE, GRACE_MS);
    const names = new Set([other.stateName]);
    for (const change of [() => undefined, () => database.write('skill:a'), () => database.replace()]) {
      change();
      await Promise.all([cached.refresh(), other.refresh()]);
      expect(other.stateName).toBe(cached.stateName);
      names.add(cached.stateName);
    }
    expect(names.size).toBe(4);
    await cached.refresh();
    expect(names.has(cached.stateName)).toBe(true);
  });
});

describe('the version of a response', () => {
  it('is read again after each read from the database, and not after one from memory', async () => {
    for (const [id, stateReads] of [
      ['skill:a', 1],
      ['skill:a', 1],
      ['skill:b', 2],
    ] as const) {
      await cached.nodes([id]);
      expect(await cached.version()).toBe(1);
      expect(database.stateReads).toBe(stateReads);
    }
  });

  it('is read again for a read that was answered while the version was being read', async () => {
    await cached.nodes(['skill:a']);
    const answerState = hold();
    const version = cached.version();
    await Promise.resolve();
    database.gate = Promise.resolve();
    await cached.nodes(['skill:b']);
    answerState();
    await version;
    await cached.version();
    expect(database.stateReads).toBe(2);
  });

  it('is the known one during an outage, without a read, until the grace period ends', async () => {
    await cached.nodes(['skill:a']);
    database.isUnavailable = true;
    expect(await cached.version()).toBe(1);
    expect(await cached.version()).toBe(1);
    expect(database.stateReads).toBe(1);
    clock += GRACE_MS + 1;
    await expect(cached.version()).rejects.toThrow('UNAVAILABLE');
    database.isUnavailable = false;
    database.write('skill:b');
    expect(await cached.version()).toBe(2);
  });
});

describe('a refresh', () => {
  it('finds a write that was made while an earlier state read was being answered', async () => {
    const state = jest.spyOn(database.reads, 'state');
    let answer = (): void => undefined;
    state.mockImplementationOnce(() => {
      const old = { graphId: 'one', version: 1, updatedAt: 0 };
      return new Promise((resolve) => (answer = () => resolve(old)));
    });
    const before = cached.refresh();
    await Promise.resolve();
    database.write('skill:a');
    const after = [cached.refresh(), cached.refresh()];
    answer();
    expect(await before).toBe(1);
    expect(await Promise.all(after)).toEqual([2, 2]);
    expect(state).toHaveBeenCalledTimes(2);
  });

  it('succeeds after one that has failed', async () => {
    database.isUnavailable = true;
    const failing = [cached.refresh(), cached.refresh()];
    for (const one of failing) await expect(one).rejects.toThrow('UNAVAILABLE');
    database.isUnavailable = false;
    expect(await cached.refresh()).toBe(1);
    expect(cached.staleSince).toBeNull();
  });

  it('that takes two seconds is in time, and stale after that until it is answered', async () => {
    const answerState = hold();
    const refreshed = cached.refresh();
    await Promise.resolve();
    clock += 2_000;
    expect(cached.staleSince).toBeNull();
    clock += 1;
    expect(cached.staleSince).toEqual(new Date(1_000_000));
    answerState();
    await refreshed;
    expect(cached.staleSince).toBeNull();
  });
});

describe('a node in memory', () => {
  it('is there after it was read, and until it changes', async () => {
    expect(cached.cachedNode('skill:a')).toBeUndefined();
    await cached.nodes(['skill:a']);
    expect(cached.cachedNode('skill:a')?.id).toBe('skill:a');
    database.write('skill:b');
    await cached.refresh();
    expect(cached.cachedNode('skill:a')?.id).toBe('skill:a');
    database.write('skill:a');
    await cached.refresh();
    expect(cached.cachedNode('skill:a')).toBeUndefined();
  });

  it('is undefined for an id that is known to have none', async () => {
    await cached.nodes(['skill:nowhere']);
    expect(cached.cachedNode('skill:nowhere')).toBeUndefined();
  });
});
