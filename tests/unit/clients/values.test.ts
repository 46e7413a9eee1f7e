import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ids, positiveNumber, positiveWholeNumber } from '../../../clients/cli/values.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skill-graph-values-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('collects ids from arguments and files, one per line, without comments and empty lines', () => {
  const file = join(folder, 'known.txt');
  writeFileSync(file, '# all known\r\nskill:a\r\n\r\n  skill:b  # since May\nskill:c#d\n');
  expect(ids(`@${file}`, ids('skill:z'))).toEqual(['skill:z', 'skill:a', 'skill:b', 'skill:c#d']);
});

it('names a file that cannot be read', () => {
  expect(() => ids(`@${join(folder, 'none')}`)).toThrow(/none cannot be read \(ENOENT\)/);
});

it.each(['0', '-1', 'few', '', 'Infinity'])('rejects %p: not a number greater than 0', (text) => {
  expect(() => positiveNumber(text)).toThrow('greater than 0');
  expect(() => positiveWholeNumber(text)).toThrow('greater than 0');
});

it('accepts fractions only where they make sense', () => {
  expect(positiveNumber('7.5')).toBe(7.5);
  expect(() => positiveWholeNumber('7.5')).toThrow('whole');
});
