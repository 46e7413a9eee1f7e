import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { csvFormat } from '../../../src/imports/csv.js';
import { toUtf8 } from '../../../src/imports/encoding.js';
import { openDownload, plainFile } from '../../../src/imports/files.js';
import { folderOf, readAll, zipOf } from './download.js';

test.each([
  ['a folder', async (files: Record<string, string>) => folderOf(files)],
  ['a zip', zipOf],
])('a file of %s is found by name at any depth and can be read more than once', async (_, make) => {
  const download = await openDownload(await make({ 'a/b/kites.csv': 'one', 'kites.csv.bak': 'two' }), '');
  const file = download.file('absent.csv', 'kites.csv');
  expect(file.path).toBe('a/b/kites.csv');
  expect([await text(await file.open()), await text(await file.open())]).toEqual(['one', 'one']);
  download.close();
});

test('a zip with corrupted content is refused although the sizes match', async () => {
  const path = await zipOf({ 'kites.csv': 'one,two' }, { compress: false });
  const bytes = readFileSync(path);
  writeFileSync(path, Buffer.from(bytes.toString('latin1').replace('one,two', 'one,twO'), 'latin1'));
  const download = await openDownload(path, '');
  await expect(download.file('kites.csv').open().then(text)).rejects.toThrow('checksum mismatch; download it again');
  download.close();
});

test('a zip of which a file unpacks to far more than its size is refused before it is read', async () => {
  const path = await zipOf({ 'kites.csv': '\n'.repeat(101_000_000) }, { compress: true });
  const download = await openDownload(path, '');
  await expect(download.file('kites.csv').open()).rejects.toThrow(
    /kites\.csv would unpack to 101 MB, \d{3,} times its size in the zip.*unpack the zip and import the folder$/,
  );
  download.close();
});

/** `Überflieger` and `€` as windows-1252, on the third line. */
const LATIN = Buffer.concat([
  Buffer.from('id,name\n1,Kite\n2,'),
  Buffer.from([0xdc]),
  Buffer.from('berflieger '),
  Buffer.from([0x80]),
]);

function latinFile() {
  const path = join(folderOf({}), 'kites.csv');
  writeFileSync(path, LATIN);
  return path;
}

test('a file that is not UTF-8 is refused with its line and what to do', async () => {
  await expect(plainFile(latinFile()).open().then(text)).rejects.toThrow(
    'kites.csv:3: is not UTF-8; save the file as UTF-8, or name its encoding, e.g. --encoding windows-1252',
  );
});

test('a file of another encoding is read in it', async () => {
  expect(await text(await plainFile(latinFile(), 'kites.csv', 'windows-1252').open())).toBe(
    'id,name\n1,Kite\n2,Überflieger €',
  );
});

test('a spreadsheet in windows-1252 is refused, and imported where its encoding is named', async () => {
  const folder = folderOf({
    'mapping.yaml':
      'dataset: staff\nsource: { name: Staff }\nnodes:\n  - { file: kites.csv, kind: SKILL, id: id, name: name }\n',
  });
  writeFileSync(join(folder, 'kites.csv'), LATIN);
  const mapping = join(folder, 'mapping.yaml');
  await expect(readAll(csvFormat(mapping))).rejects.toThrow(/^kites\.csv:3: is not UTF-8/);
  const { nodes } = await readAll(csvFormat(mapping, { encoding: 'windows-1252' }));
  expect(nodes.map(({ name }) => name)).toEqual(['Staff', 'Kite', 'Überflieger €']);
});

/** What the check passes on of chunks of one byte. */
async function checked(bytes: Buffer): Promise<string> {
  const check = toUtf8('kites.csv', 'utf-8');
  const [read] = await Promise.all([
    text(check),
    pipeline(Readable.from([...bytes].map((byte) => Buffer.of(byte))), check),
  ]);
  return read;
}

test('characters that are divided between chunks are UTF-8, unless they never end', async () => {
  const names = '\uFEFFÜber\nनमस्ते\n🪁';
  expect(await checked(Buffer.from(names))).toBe(names.slice(1));
  await expect(checked(Buffer.from(names).subarray(0, -1))).rejects.toThrow('kites.csv:3: is not UTF-8');
});
