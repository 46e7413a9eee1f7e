import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, truncate, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyJournal } from '../../../src/imports/apply.js';
import { type Journal, JournalWriter, openJournal } from '../../../src/imports/journal.js';
import { Counters } from '../../../src/imports/report.js';
import { MemoryImports } from './memory-imports.js';
import { track } from './tracks.js';

const MIB = 1 << 20;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A journal that creates tracks with descriptions of these lengths. */
async function journalOf(descriptions: readonly number[]): Promise<Journal> {
  const writer = new JournalWriter(folder);
  for (const [index, length] of descriptions.entries()) {
    await writer.add({ node: { before: null, after: track(index, { description: 'é'.repeat(length / 2) }) } });
  }
  return writer.close(new Counters(['test']).report(false), { files: [], comment: '' });
}

/** The number of entries in each batch. */
async function batchSizes(journal: Journal): Promise<number[]> {
  const sizes: number[] = [];
  for (let index = 0; index < journal.length; index += 1) sizes.push((await journal.batch(index)).length);
  return sizes;
}

describe('a journal', () => {
  test('that was closed is read with the entries that were added', async () => {
    await journalOf([10, 20, 30]);
    const journal = await openJournal(folder);
    expect(await journal?.batch(0)).toEqual(
      [10, 20, 30].map((length, index) => ({
        node: { before: null, after: track(index, { description: 'é'.repeat(length / 2) }) },
      })),
    );
  });

  test('has batches of at most 2,000 entries', async () => {
    expect(await batchSizes(await journalOf(Array<number>(4_001).fill(0)))).toEqual([2_000, 2_000, 1]);
  });

  test('has batches of at most 4 MiB, or of one entry', async () => {
    expect(await batchSizes(await journalOf([1.5 * MIB, 1.5 * MIB, 1.5 * MIB, 6 * MIB, 0]))).toEqual([2, 1, 1, 1]);
  });

  test.each([
    ['within its last line', 'entries.jsonl', -10],
    ['after its first line', 'entries.jsonl', 'first line'],
    ['to nothing', 'entries.jsonl', 'start'],
    ['within its table of contents', 'contents.json', -10],
  ] as const)('that a crash cut off %s is not opened', async (_where, file, cut) => {
    await journalOf([10, 20, 30]);
    const path = join(folder, file);
    const content = await readFile(path);
    const lengths = { 'first line': content.indexOf('\n') + 1, start: 0 };
    await truncate(path, typeof cut === 'number' ? content.length + cut : lengths[cut]);
    expect(await openJournal(folder)).toBeNull();
  });

  test.each(['entries.jsonl', 'contents.json'])('without %s is not opened', async (file) => {
    await journalOf([10]);
    await unlink(join(folder, file));
    expect(await openJournal(folder)).toBeNull();
  });

  test('that was not closed is not opened', async () => {
    const writer = new JournalWriter(folder);
    for (let index = 0; index < 3; index += 1) {
      await writer.add({ node: { before: null, after: track(index, { description: 'x'.repeat(MIB) }) } });
    }
    expect((await readFile(join(folder, 'entries.jsonl'))).length).toBeGreaterThan(0);
    expect(await openJournal(folder)).toBeNull();
  });

  test.each([
    [10_000, true],
    [10_001, false],
  ])('of %d entries: the history lists each item: %s', async (count, itemised) => {
    const journal = await journalOf(Array<number>(count).fill(0));
    const store = new MemoryImports();
    const owner = { host: 'localhost', pid: 1, run: 'run' };
    const mark = await store.acquire({ datasets: ['test'], source: 'test', ...owner }, () => undefined);
    await applyJournal(store, { journal, mark, target: journal.length, by: 'test', onItems: () => undefined });
    expect(store.records.size).toBe(count);
    expect(new Set(store.batches.map((batch) => batch.itemised))).toEqual(new Set([itemised]));
  });
});
