import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportInterruptedError } from '../../../src/imports/apply.js';
import { jsonlFormat } from '../../../src/imports/jsonl.js';
import { runImport } from '../../../src/imports/run-import.js';
import type { NewNode } from '../../../src/model/records.js';
import { MemoryImports } from './memory-imports.js';
import { track } from './tracks.js';

/** Enough for two batches. */
const COUNT = 2_500;

let folder: string;
let file: string;
let store: MemoryImports;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changed-files-'));
  file = join(folder, 'tracks-v1.2.jsonl');
  store = new MemoryImports();
});
afterEach(() => rm(folder, { recursive: true }));

async function write(nodes: readonly NewNode[]): Promise<void> {
  const header = { graph: { format: 'skill-graph', formatVersion: 1 } };
  const lines = [header, ...nodes.map((node) => ({ node }))];
  await writeFile(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

const importFile = async (comment?: string) =>
  runImport(store, {
    format: await jsonlFormat(file),
    source: `jsonl ${file}`,
    path: file,
    folder: join(folder, 'journals'),
    ...(comment === undefined ? {} : { comment }),
  });

/** The second batch fails. */
async function interrupt(): Promise<void> {
  const { write: works } = store;
  let left = 1;
  store.write = async (batch) => {
    if (left-- > 0) return works.call(store, batch);
    store.write = works;
    throw new Error('the connection is closed');
  };
  await expect(importFile()).rejects.toThrow(ImportInterruptedError);
}

const tracks = Array.from({ length: COUNT }, (_, index) => track(index));

describe('an interrupted import whose file has changed', () => {
  test('is reverted first, and what is in the file now is imported', async () => {
    await write(tracks);
    await interrupt();
    const now = [...tracks.slice(5), track(9_000, { name: 'New row' })];
    await write(now);
    const report = await importFile();
    expect(report).toMatchObject({ resumed: false, changedFiles: [file], created: { nodes: COUNT - 4 } });
    expect([...store.records.values()].map((record) => (record as NewNode).id).sort()).toEqual(
      now.map(({ id }) => id).sort(),
    );
    expect(await store.marks()).toEqual([]);
  });

  test('is resumed if the file is the same', async () => {
    await write(tracks);
    await interrupt();
    await write(tracks);
    expect(await importFile()).toMatchObject({ resumed: true, changedFiles: [] });
    expect(store.records.size).toBe(COUNT);
  });
});

test('the history names the file of an import, its version and digest, and the comment', async () => {
  await write(tracks.slice(0, 1));
  await importFile('Asked for by the platform team');
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  expect(store.batches[0]!.comment).toBe(
    `test: batch 1 of 1; from tracks-v1.2.jsonl (SHA-256 ${digest}); version 1.2; Asked for by the platform team`,
  );
});

test('a file that changes while it is read is refused', async () => {
  await write(tracks.slice(0, 10));
  const format = await jsonlFormat(file);
  const { items } = format;
  async function* changing(...given: Parameters<typeof items>) {
    yield* items(...given);
    await write(tracks.slice(0, 11));
  }
  const options = { format: { ...format, items: changing }, source: 'test', folder: join(folder, 'journals') };
  await expect(runImport(store, options)).rejects.toThrow(/tracks-v1\.2\.jsonl: changed while it was read/);
  expect(store.records.size).toBe(0);
});
