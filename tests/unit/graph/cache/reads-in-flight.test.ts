import { beforeEach, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../../../src/graph/cache/cached-reads.js';
import { RecordedDatabase } from './recorded-database.js';

const MEGABYTE = 1 << 20;

let database: RecordedDatabase;
let cached: CachedReads;
/** what the database answers a read of nodes with, by name */
let name: string;

async function open(maxBytes: number): Promise<void> {
  name = 'before';
  database = new RecordedDatabase({
    nodes: (ids: string[]) => new Map(ids.filter((id) => id !== 'skill:nowhere').map((id) => [id, { id, name }])),
  });
  cached = new CachedReads(database.reads, maxBytes, 0);
  await cached.refresh();
  database.takeReceived();
}
beforeEach(() => open(MEGABYTE));

/** Holds the reads that are sent from now on until the returned function is called. */
function hold(): () => void {
  let open = (): void => undefined;
  database.gate = new Promise((resolve) => (open = resolve));
  return open;
}

async function write(...ids: string[]): Promise<void> {
  database.gate = Promise.resolve();
  name = 'after';
  database.write(...ids);
  await cached.refresh();
}

const nodesReceived = () => database.takeReceived().map(([, ids]) => ids);

describe('a read in flight', () => {
  it('is joined until it is answered, and then served from memory', async () => {
    const answer = hold();
    const reads = [cached.nodes(['skill:a']), cached.nodes(['skill:b', 'skill:a'])];
    await Promise.resolve();
    reads.push(cached.nodes(['skill:a', 'skill:b', 'skill:nowhere']));
    answer();
    const found = await Promise.all(reads);
    expect(found.map((nodes) => [...nodes.keys()].sort())).toEqual([
      ['skill:a'],
      ['skill:a', 'skill:b'],
      ['skill:a', 'skill:b'],
    ]);
    await cached.nodes(['skill:a', 'skill:b', 'skill:nowhere']);
    expect(nodesReceived()).toEqual([['skill:a'], ['skill:b'], ['skill:nowhere']]);
  });

  it('that was sent after a write is joined, although one from before it is answered meanwhile', async () => {
    const answerFirst = hold();
    const first = cached.nodes(['skill:a']);
    await write('skill:a');
    const answerSecond = hold();
    const second = cached.nodes(['skill:a']);
    answerFirst();
    await first;
    const third = cached.nodes(['skill:a']);
    answerSecond();
    expect([await second, await third].map((found) => found.get('skill:a')?.name)).toEqual(['after', 'after']);
    expect(nodesReceived()).toEqual([['skill:a'], ['skill:a']]);
  });

  it('that was sent before a write is not cached where the write has changed it', async () => {
    const answer = hold();
    const early = cached.nodes(['skill:a', 'skill:b']);
    await write('skill:a');
    answer();
    await early;
    database.takeReceived();
    await cached.nodes(['skill:a', 'skill:b']);
    expect(nodesReceived()).toEqual([['skill:a']]);
  });

  it('is joined also where nothing is cached, and not after it is answered', async () => {
    await open(0);
    await Promise.all([cached.nodes(['skill:a']), cached.nodes(['skill:a'])]);
    expect(nodesReceived()).toEqual([['skill:a']]);
    name = 'after';
    expect((await cached.nodes(['skill:a'])).get('skill:a')?.name).toBe('after');
  });
});
