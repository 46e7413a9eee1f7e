import { describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ImportError } from '../../../src/imports/item.js';
import { LineFile, readChunks } from '../../../src/imports/line-file.js';
import { readLines } from '../../../src/imports/lines.js';

const MIB = 1 << 20;

describe('reading lines', () => {
  test('stops at a line longer than 16 MiB, before the rest of it is read', async () => {
    let read = 0;
    const source = function* () {
      yield Buffer.from('short\n');
      for (; read < 40; read += 1) yield Buffer.alloc(MIB, 'x');
    };
    const file = { path: 'g.jsonl', open: async () => Readable.from(source(), { objectMode: true }) };
    const lines: string[] = [];
    const reading = async () => {
      for await (const { text } of readLines(file)) lines.push(text);
    };
    await expect(reading()).rejects.toThrow(new ImportError('g.jsonl:2: line longer than 16 MiB'));
    expect(lines).toEqual(['short']);
    expect(read).toBeLessThan(40);
  });
});

describe('a file of lines', () => {
  test('buffers at most 1 MiB before it writes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lines-'));
    try {
      const file = new LineFile(join(folder, 'lines.jsonl'));
      for (let line = 0; line < 30; line += 1) await file.add('x'.repeat(MIB / 10));
      expect((await stat(file.path)).size).toBeGreaterThan(2 * MIB - 100);
      await file.close();
      expect((await readFile(file.path, 'utf8')).split('\n')).toHaveLength(31);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('is read in chunks of a given size', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lines-'));
    try {
      const file = new LineFile(join(folder, 'lines.jsonl'));
      for (let line = 0; line < 7; line += 1) await file.add(line);
      await file.close();
      const chunks: number[][] = [];
      for await (const chunk of readChunks<number>(file.path, 3)) chunks.push(chunk);
      expect(chunks).toEqual([[0, 1, 2], [3, 4, 5], [6]]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
