import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { openDownload } from '../../../src/imports/files.js';
import { folderOf, zipOf } from './download.js';

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
