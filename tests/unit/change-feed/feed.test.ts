import { afterEach, describe, expect, it } from '@jest/globals';
import type { VersionWatch } from '../../../src/change-feed/version-watch.js';
import { eventually } from '../../support/eventually.js';
import { FakeHistory } from './fake-history.js';
import type { ChangeRecord } from '../../../src/model/changes.js';

const opened: VersionWatch[] = [];
afterEach(() => opened.splice(0).forEach((watch) => watch.close()));

function open(history: FakeHistory, pollMs?: number) {
  const instance = history.instance(pollMs);
  opened.push(instance.watch);
  return instance;
}

async function take(changes: AsyncIterator<ChangeRecord, void>, count: number): Promise<number[]> {
  const versions: number[] = [];
  while (versions.length < count) {
    const { done, value } = await changes.next();
    if (done) break;
    versions.push(value.version);
  }
  return versions;
}

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe('the change feed', () => {
  it('replays missed writes and continues with new ones, each once and in order', async () => {
    const history = new FakeHistory();
    const { feed } = open(history);
    for (let i = 0; i < 250; i += 1) history.write();
    const changes = feed.after(40);
    expect(await take(changes, 210)).toEqual(upTo(250, 41));
    const next = take(changes, 130);
    for (let i = 0; i < 130; i += 1) {
      history.write();
      if (i % 10 === 0) await new Promise(setImmediate);
    }
    expect(await next).toEqual(upTo(380, 251));
    await changes.return!();
  });

  it('delivers all writes to a slow reader', async () => {
    const history = new FakeHistory();
    const changes = open(history).feed.after(0);
    const received: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      for (let i = 0; i < 15; i += 1) history.write();
      received.push(...(await take(changes, 7)));
    }
    received.push(...(await take(changes, 300 - received.length)));
    expect(received).toEqual(upTo(300));
    await changes.return!();
  });

  it('continues after versions without an entry in the history', async () => {
    const history = new FakeHistory();
    const { feed, watch } = open(history);
    const changes = feed.after(0);
    const next = take(changes, 2);
    history.bump();
    history.bump();
    await eventually(() => watch.seen === 2);
    history.write();
    history.bump();
    await eventually(() => watch.seen === 4);
    history.write();
    expect(await next).toEqual([3, 5]);
    await changes.return!();
  });

  it('delivers a write whose entry becomes visible after its version', async () => {
    const history = new FakeHistory();
    const { feed, watch } = open(history);
    history.write();
    const { changes: read } = history.store;
    let late = true;
    history.store.changes = async (since, limit) =>
      (await read(since, limit)).filter(({ version }) => !late || version < 3);
    const changes = feed.after(0);
    const next = take(changes, 4);
    history.write();
    history.write();
    await eventually(() => watch.seen === 3);
    // time for a second poll, after which the feed waits for the next version
    await new Promise((resolve) => setTimeout(resolve, 50));
    history.write();
    late = false;
    expect(await next).toEqual([1, 2, 3, 4]);
    await changes.return!();
  });

  it('does not skip a write if a read shows a later one first', async () => {
    const history = new FakeHistory();
    const { feed } = open(history);
    history.write();
    const { changes: read } = history.store;
    // the index is scanned while 2 and 3 are written: 3 is visible, 2 is not
    history.store.changes = async (since, limit) => {
      const early = history.version === 1;
      if (early) history.write();
      if (early) history.write();
      return (await read(since, limit)).filter(({ version }) => !early || version !== 2);
    };
    const changes = feed.after(0);
    expect(await take(changes, 3)).toEqual([1, 2, 3]);
    await changes.return!();
  });

  it('waits while the database is unavailable and then delivers all writes', async () => {
    const history = new FakeHistory();
    const { feed } = open(history);
    const changes = feed.after(0);
    history.write();
    expect(await take(changes, 1)).toEqual([1]);
    const next = take(changes, 2);
    // the version was read, but the writes can no longer be read
    const { changes: read } = history.store;
    history.store.changes = async (since, limit) => {
      history.isUnavailable = true;
      history.store.changes = read;
      return read(since, limit);
    };
    history.write();
    await eventually(() => history.isUnavailable);
    history.isUnavailable = false;
    history.write();
    expect(await next).toEqual([2, 3]);
    await changes.return!();
  });

  it('ends with an error if the history was pruned before it was read', async () => {
    const history = new FakeHistory();
    const changes = open(history).feed.after(0);
    for (let i = 0; i < 300; i += 1) history.write();
    expect(await take(changes, 100)).toEqual(upTo(100));
    history.prune(250);
    await expect(take(changes, 1)).rejects.toMatchObject({ extensions: { argument: 'since', forgotten: 250 } });
  });

  it('ends with an error if all missed writes were pruned', async () => {
    const history = new FakeHistory();
    const { feed } = open(history);
    for (let i = 0; i < 10; i += 1) history.write();
    history.prune(10);
    await expect(take(feed.after(5), 1)).rejects.toMatchObject({ extensions: { forgotten: 10 } });
  });

  it('starts with the oldest entry that is left after version 0', async () => {
    const history = new FakeHistory();
    for (let i = 0; i < 10; i += 1) history.write();
    history.prune(8);
    const changes = open(history).feed.after(0);
    expect(await take(changes, 2)).toEqual([9, 10]);
    await changes.return!();
  });

  it('rethrows unexpected errors instead of retrying forever', async () => {
    const history = new FakeHistory();
    history.write();
    history.store.changes = async () => {
      throw new Error('a syntax error');
    };
    await expect(take(open(history).feed.after(0), 1)).rejects.toThrow('a syntax error');
  });

  it('reads a write once for all waiting readers', async () => {
    const history = new FakeHistory();
    const { feed, watch } = open(history);
    const readers = Array.from({ length: 200 }, () => feed.after(0));
    const next = Promise.all(readers.map((changes) => take(changes, 1)));
    await eventually(() => watch.waiting === 200);
    history.write();
    expect(await next).toEqual(readers.map(() => [1]));
    expect(history.readCounts.changes).toBe(1);
    await Promise.all(readers.map((changes) => changes.return!()));
  });
});

describe('a reader that leaves', () => {
  it('is released immediately, even while it waits, and polling stops', async () => {
    const history = new FakeHistory();
    const { feed, watch } = open(history);
    const readers = Array.from({ length: 20 }, () => feed.after(0));
    const waiting = readers.map((changes) => changes.next());
    await eventually(() => watch.waiting === 20);
    await Promise.all(readers.map((changes) => changes.return!()));
    expect(await Promise.all(waiting)).toEqual(readers.map(() => ({ done: true, value: undefined })));
    expect(watch.waiting).toBe(0);
    // a pending poll is the last one
    await new Promise((resolve) => setTimeout(resolve, 50));
    const polls = history.readCounts.version;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(history.readCounts.version).toBe(polls);
  });

  it('leaves no waiters after a long replay', async () => {
    const history = new FakeHistory();
    const { feed, watch } = open(history);
    for (let i = 0; i < 2_000; i += 1) history.write();
    const changes = feed.after(0);
    await take(changes, 1_950);
    expect(watch.waiting).toBe(0);
    await changes.return!();
    expect(await take(changes, 1)).toEqual([]);
  });

  it('has read nothing if it leaves before its first read', async () => {
    const history = new FakeHistory();
    const { feed, watch } = open(history);
    await feed.after(0).return!();
    expect([watch.waiting, history.readCounts]).toEqual([0, { version: 0, changes: 0 }]);
  });
});

describe('waiting for a version', () => {
  it('succeeds when another instance has written it', async () => {
    const history = new FakeHistory();
    const { feed } = open(history);
    const reached = feed.reaches(2, 60_000);
    history.write();
    history.write();
    expect(await reached).toBe(true);
  });

  it('does not poll if it was seen before', async () => {
    const history = new FakeHistory();
    const { feed } = open(history);
    history.write();
    await feed.reaches(1, 60_000);
    const polls = history.readCounts.version;
    expect(await feed.reaches(1, 60_000)).toBe(true);
    expect(history.readCounts.version).toBe(polls);
  });

  it('times out, also while the database is unavailable', async () => {
    const history = new FakeHistory();
    const { feed, watch } = open(history);
    expect(await feed.reaches(7, 20)).toBe(false);
    history.isUnavailable = true;
    expect(await feed.reaches(7, 20)).toBe(false);
    expect(watch.waiting).toBe(0);
  });
});
