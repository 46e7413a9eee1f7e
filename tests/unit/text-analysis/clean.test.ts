import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanName, distinctNames } from '../../../src/text-analysis/clean.js';

describe('a clean name', () => {
  it.each([
    ['Big\u00A0 Data', 'Big Data'],
    ['\tBig\r\nData \u2028', 'Big Data'],
    ['\uFEFFBig\u200BData\u00AD\u0000', 'BigData'],
    ['\u200B', ''],
    ['\u200D\u200C', ''],
    ['Cafe\u0301', 'Café'],
    ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ['C++ & C#', 'C++ & C#'],
  ])('of %j is %j', (name, expected) => expect(cleanName(name)).toBe(expected));

  it('is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => expect(cleanName(cleanName(name))).toBe(cleanName(name))),
    );
  });
});

it('names that are equal after folding are one', () => {
  const aliases = distinctNames('Big Data', [
    'big  data',
    'Grandes Données',
    'grandes donnees',
    '\u200B',
    'C',
    'C++',
    'c++ ',
  ]);
  expect(aliases).toEqual(['Grandes Données', 'C', 'C++']);
});
