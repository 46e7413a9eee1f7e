import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toCsv } from '../../../src/exports/csv.js';
import { csvFormat } from '../../../src/imports/csv.js';
import type { DatasetContent } from '../../../src/model/dataset-content.js';
import { edgeKey } from '../../../src/model/dataset-content.js';
import { randomRecords } from '../../fixtures/random-records.js';
import { oneOfEverything } from '../../fixtures/situations.js';
import { PROGRAMS, saved } from '../../support/spreadsheets.js';
import { folderOf, readAll } from '../imports/download.js';
import { memoryReads } from './memory-reads.js';
import { nastyTexts } from './nasty.js';

type Content = Omit<DatasetContent, 'id'>;

async function filesOf(content: Content): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { file, text } of toCsv(memoryReads(content))) files[file] = (files[file] ?? '') + text;
  return files;
}

async function imported(files: Record<string, string>): Promise<Content> {
  const { nodes, edges, skipped } = await readAll(csvFormat(`${folderOf(files)}/mapping.yaml`));
  expect(skipped).toEqual([]);
  return { nodes, edges };
}

const sorted = ({ nodes, edges }: Content): Content => ({
  nodes: [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1)),
  edges: [...edges].sort((a, b) => (edgeKey(a) < edgeKey(b) ? -1 : 1)),
});

const tables = (files: Record<string, string>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name, name.endsWith('.csv') ? change(text) : text]));

describe('tables for spreadsheets', () => {
  it('have any record, which is imported unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(randomRecords, async (content) => {
        expect(sorted(await imported(await filesOf(content)))).toEqual(sorted(content));
      }),
      { numRuns: 40 },
    );
  });

  it.each(PROGRAMS)('are imported unchanged after $name has saved them', async (program) => {
    await fc.assert(
      fc.asyncProperty(randomRecords, async (content) => {
        const files = tables(await filesOf(content), (text) => saved(text, program));
        expect(sorted(await imported(files))).toEqual(sorted(content));
      }),
      { numRuns: 40 },
    );
  });

  it('have nodes and edges of every kind', async () => {
    const content = oneOfEverything();
    expect(sorted(await imported(await filesOf(content)))).toEqual(sorted(content));
  });

  it('have no cell that a program runs as a formula, whatever it takes for a separator', async () => {
    const files = await filesOf(nastyTexts(['=1+1', 'a;=1+1', 'b,@x', '-1"', '\t=1', 'c|+1']));
    for (const [name, text] of Object.entries(files).filter(([file]) => file.endsWith('.csv'))) {
      const cells = text.replace(/^\uFEFF/, '').split(/[,;|"\t\r\n]+/);
      expect([name, cells.filter((cell) => /^\s*[=+\-@]/.test(cell))]).toEqual([name, []]);
    }
  });

  it('of no records are imported as none', async () => {
    expect(await imported(await filesOf({ nodes: [], edges: [] }))).toEqual({ nodes: [], edges: [] });
  });
});
