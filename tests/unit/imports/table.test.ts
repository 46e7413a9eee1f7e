import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { ImportError } from '../../../src/imports/item.js';
import { COMMAS, readRows, TABS, type Dialect } from '../../../src/imports/table.js';

async function read(text: string, dialect: Dialect = COMMAS) {
  const skipped: string[] = [];
  const found: { line: number; cells: Record<'a' | 'b', string> }[] = [];
  const file = { path: 't.csv', open: async () => Readable.from([Buffer.from(text)]) };
  const skip = ({ at, reason }: { at: { line: number }; reason: string }) => skipped.push(`${at.line}: ${reason}`);
  for await (const { at, cells } of readRows(file, dialect, { needed: ['a'], optional: ['b'] }, skip)) {
    found.push({ line: at.line, cells });
  }
  return { found, skipped };
}

describe('a comma-separated table', () => {
  test('may have a byte order mark, CRLF line ends, blank lines and other columns', async () => {
    const { found } = await read('\uFEFFx,b,a\r\n\r\n1,2,3\r\n');
    expect(found).toEqual([{ line: 3, cells: { a: '3', b: '2' } }]);
  });

  test('counts LF and CRLF within quotes as one line break', async () => {
    const { found } = await read('a,b\r\n1,"x\r\ny"\r\n2,"x\ny\nz"\r\n3,\r\n');
    expect(found.map(({ line }) => line)).toEqual([2, 4, 7]);
  });

  test('unquotes any value', async () => {
    const anyValue = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'é', 'x', '\t') }).map((text) => `<${text}>`);
    await fc.assert(
      fc.asyncProperty(fc.array(anyValue, { minLength: 1 }), async (values) => {
        const text = values.map((value) => `"${value.replaceAll('"', '""')}",\n`).join('');
        const { found } = await read(`a,b\n${text}`);
        expect(found.map(({ cells }) => cells.a)).toEqual(values);
      }),
      { numRuns: 50 },
    );
  });

  test('a short row is used if only an optional value is missing', async () => {
    expect(await read('b,a,c\n1\n1,2\n')).toEqual({
      found: [{ line: 3, cells: { a: '2', b: '1' } }],
      skipped: ['2: too short: no a'],
    });
  });

  test('a row with more fields than the header is skipped', async () => {
    expect((await read('a,b\n1,2,3\n')).skipped).toEqual(['2: more fields than the 2 of the header']);
  });

  test('a header that lacks a column stops the import with the columns that it has', async () => {
    await expect(read('A,b\n1,2\n')).rejects.toThrow(new ImportError('t.csv:1: the header lacks a; it has A, b'));
    await expect(read('')).rejects.toThrow('t.csv:1: empty');
  });

  test('a row longer than 4 MiB stops the import', async () => {
    const long = 'x'.repeat(5 << 20);
    await expect(read(`a,b\n1,2\n3,"${long}"\n`)).rejects.toThrow(/^t\.csv:3: cannot be read from this line on.*Size/);
  });

  test('the message about a header that lacks a column is short, however many columns there are', async () => {
    const columns = Array.from({ length: 5_000 }, (_, index) => `column ${index}`);
    const error = await read(`${columns.join(',')}\n`).catch((caught: Error) => caught);
    expect(error).toBeInstanceOf(ImportError);
    expect((error as Error).message).toMatch(
      /^t\.csv:1: the header lacks a, b; it has column 0, column 1, .{400,500}$/,
    );
  });

  test('an unclosed quote stops the import at the row in which it opens', async () => {
    await expect(read('a,b\n1,2\n3,"4\n5,6\n')).rejects.toThrow(/^t\.csv:3: cannot be read from this line on/);
  });
});

test('a tab-separated table treats quotes as text', async () => {
  const { found } = await read('a\tb\r\n"5" nail\tsay "hi\r\n2\t3\r\n', TABS);
  expect(found).toEqual([
    { line: 2, cells: { a: '"5" nail', b: 'say "hi' } },
    { line: 3, cells: { a: '2', b: '3' } },
  ]);
});
