import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ids, idsAtLevels, names, positiveNumber, positiveWholeNumber } from '../../../clients/cli/values.js';

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

it('collects names in the same ways, in which # is no comment', () => {
  const file = join(folder, 'names.txt');
  writeFileSync(file, 'C #\r\n\n# of users\n');
  expect(names(`@${file}`, names('F#'))).toEqual(['F#', 'C #', '# of users']);
});

it('collects ids with levels, also from files', () => {
  const file = join(folder, 'levels.txt');
  writeFileSync(file, 'skill:a=level:x\n# later\ntechnology:b=level:y\n');
  expect(idsAtLevels(`@${file}`, idsAtLevels('skill:z=level:x'))).toEqual([
    { id: 'skill:z', level: 'level:x' },
    { id: 'skill:a', level: 'level:x' },
    { id: 'technology:b', level: 'level:y' },
  ]);
});

it.each(['skill:sql', 'skill:sql=', '=level:x', 'skill:sql=level:x=y'])(
  'rejects %p: not an id with a level',
  (text) => {
    expect(() => idsAtLevels(text)).toThrow('must have the form id=level');
  },
);

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
