import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImportError } from '../../../src/imports/item.js';
import { describeReport } from '../../../src/imports/report.js';
import type { ImportOptions } from '../../../src/imports/import-options.js';
import { previewImport, runImport } from '../../../src/imports/run-import.js';
import type { NewNode } from '../../../src/model/records.js';
import { MemoryImports } from './memory-imports.js';
import { formatOf, track } from './tracks.js';

const tracks = (count: number, from = 0) => Array.from({ length: count }, (_, index) => track(from + index));

let folder: string;
let store: MemoryImports;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deletions-'));
  store = new MemoryImports();
});
afterEach(() => rm(folder, { recursive: true }));

const optionsFor = (nodes: readonly NewNode[], more: Partial<ImportOptions> = {}): ImportOptions => ({
  format: formatOf(nodes),
  source: 'test',
  folder,
  ...more,
});
const importNodes = (nodes: readonly NewNode[], more?: Partial<ImportOptions>) =>
  runImport(store, optionsFor(nodes, more));

describe('an import that would delete much of its dataset', () => {
  test('is refused for a file with a header alone, naming what would go, and nothing is written', async () => {
    await importNodes(tracks(502));
    const refused = importNodes([]);
    await expect(refused).rejects.toThrow(ImportError);
    await expect(refused).rejects.toThrow(
      /502 of 502 nodes and 0 of 0 edges of test: track:t0, track:t1, .*, …\n.*--allow-deletes.*Nothing was imported/s,
    );
    expect(store.records.size).toBe(502);
    expect(await store.marks()).toEqual([]);
  });

  test('deletes with consent', async () => {
    await importNodes(tracks(502));
    expect(await importNodes([], { allowDeletes: true })).toMatchObject({ deleted: { nodes: 502 } });
    expect(store.records.size).toBe(0);
  });

  test.each([
    ['more than a tenth', 200, 179, false],
    ['a tenth', 200, 180, true],
    ['more than 100', 2_000, 1_899, false],
    ['100', 2_000, 1_900, true],
    ['one of a small dataset', 5, 4, true],
    ['two of a small dataset', 5, 3, false],
    ['the only one', 1, 0, false],
  ])('needs consent for %s', async (_what, before, after, isFree) => {
    await importNodes(tracks(before));
    const result = importNodes(tracks(after));
    if (isFree) await expect(result).resolves.toMatchObject({ massDeletions: [] });
    else await expect(result).rejects.toThrow('--allow-deletes');
  });

  test('of which one dataset loses all, although the other is large, is refused', async () => {
    const small = { ...track(9_999), dataset: 'small' };
    const format = (nodes: readonly NewNode[]) => ({ ...formatOf(nodes), datasets: ['small', 'test'] });
    await runImport(store, { ...optionsFor([]), format: format([...tracks(500), small]) });
    await expect(runImport(store, { ...optionsFor([]), format: format(tracks(500)) })).rejects.toThrow(
      '1 of 1 nodes and 0 of 0 edges of small: track:t9999',
    );
  });

  test('is announced by a dry run', async () => {
    await importNodes(tracks(20));
    const report = await previewImport(store, optionsFor(tracks(10)));
    expect(report.massDeletions).toMatchObject([{ dataset: 'test', deleted: { nodes: 10 }, of: { nodes: 20 } }]);
    expect(describeReport(report)).toContain('needs --allow-deletes: 10 of 20 nodes and 0 of 0 edges of test');
  });
});
