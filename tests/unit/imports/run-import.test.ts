import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportInterruptedError } from '../../../src/imports/apply.js';
import type { ImportOptions } from '../../../src/imports/import-options.js';
import { revertImport, runImport } from '../../../src/imports/run-import.js';
import type { NewNode } from '../../../src/model/records.js';
import { MemoryImports } from './memory-imports.js';
import { formatOf, track } from './tracks.js';

/** Enough for two batches. */
const COUNT = 2_500;
const before = Array.from({ length: COUNT }, (_, index) => track(index));
const after = Array.from({ length: COUNT }, (_, index) => track(index + 10, { name: `New name ${index + 10}` }));

let folder: string;
let store: MemoryImports;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-import-'));
  store = new MemoryImports();
});
afterEach(() => rm(folder, { recursive: true }));

const optionsFor = (nodes: readonly NewNode[]): ImportOptions => ({ format: formatOf(nodes), source: 'test', folder });
const importNodes = (nodes: readonly NewNode[]) => runImport(store, optionsFor(nodes));
const stored = () => [...store.records.values()].map((record) => JSON.stringify(record)).sort();
const serialised = (nodes: readonly NewNode[]) => nodes.map((node) => JSON.stringify(node)).sort();

/** The next write after this many fails; with `lost`, it is applied although it fails. */
function failAfter(batches: number, outcome: 'failed' | 'lost'): void {
  const { write } = store;
  let left = batches;
  store.write = async (batch) => {
    if (left > 0) {
      left -= 1;
      return write.call(store, batch);
    }
    store.write = write;
    if (outcome === 'lost') await write.call(store, batch);
    throw new Error('the connection is closed');
  };
}

async function interrupt(outcome: 'failed' | 'lost' = 'failed'): Promise<void> {
  await importNodes(before);
  failAfter(1, outcome);
  await expect(importNodes(after)).rejects.toThrow(ImportInterruptedError);
}

/** Cuts off the journal within its last line. */
async function tearJournal(): Promise<void> {
  const [journal] = await readdir(join(folder, 'test'));
  const entries = join(folder, 'test', String(journal), 'entries.jsonl');
  await truncate(entries, (await stat(entries)).size - 20);
}

describe('an interrupted import', () => {
  test('is resumed with the batches that are missing', async () => {
    await interrupt();
    const written = store.batches.length;
    expect(await importNodes(after)).toMatchObject({ resumed: true, changed: { nodes: COUNT - 10 } });
    expect(stored()).toEqual(serialised(after));
    expect(store.batches.length - written).toBe(1);
    expect(await store.marks()).toEqual([]);
  });

  test('is resumed after a batch whose response was lost, which is not written again', async () => {
    await interrupt('lost');
    const written = store.batches.length;
    expect((await importNodes(after)).resumed).toBe(true);
    expect(stored()).toEqual(serialised(after));
    expect(store.batches.length - written).toBe(0);
  });

  test('with a torn journal is compared with the graph again', async () => {
    await interrupt();
    await tearJournal();
    expect(await importNodes(after)).toMatchObject({ resumed: false });
    expect(stored()).toEqual(serialised(after));
    expect(await readdir(folder)).toEqual([]);
  });

  test('with a torn journal is not reverted, and nothing is written', async () => {
    await interrupt();
    await tearJournal();
    const state = stored();
    await expect(revertImport(store, optionsFor(after))).rejects.toThrow(/cannot be reverted.*Import the files again/s);
    expect(stored()).toEqual(state);
    expect(await store.marks()).toMatchObject([{ id: 'test', position: 1 }]);
  });

  test('is reverted to the state before it', async () => {
    await interrupt();
    expect(stored()).not.toEqual(serialised(before));
    expect(await revertImport(store, optionsFor(after))).toBe(1);
    expect(stored()).toEqual(serialised(before));
  });
});

describe('an import', () => {
  test('looks up at most 1,000 records at once', async () => {
    await importNodes(before);
    await importNodes(after);
    expect(store.largestLookup).toBe(1_000);
  });

  test('lists the first 10 ids that others changed while it was running, and counts all', async () => {
    store.conflictsOf = (entry) =>
      'node' in entry ? [{ id: entry.node.after!.id, dataset: 'curated', why: 'is owned by' }] : [];
    const { kept } = await importNodes(before.slice(0, 30));
    expect(kept).toEqual({ count: 30, first: before.slice(0, 10).map(({ id }) => id) });
  });
});
