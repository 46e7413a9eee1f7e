import { describe, expect, test } from '@jest/globals';
import { ID_NOTES, idsFor, slugOrHash } from '../../../src/imports/ids.js';
import { type KnownIds, NO_KNOWN_IDS, type Skipped } from '../../../src/imports/item.js';
import { slugOf } from '../../../src/text-analysis/slug.js';

const labelled = (...labels: string[]) =>
  new Map(labels.map((label, at) => [`s${at}`, { label, at: { file: 'f', line: at + 2 } }]));
const idsOf = (prefix: string, ...labels: string[]) => [...idsFor(prefix, labelled(...labels)).values()];

test('all labels with the same slug get a suffix, so that ids do not depend on the order of the rows', () => {
  expect(idsOf('skill:x-', 'Fold kites', 'fold: kites', 'Knots')).toEqual([
    'skill:x-fold-kites-s0',
    'skill:x-fold-kites-s1',
    'skill:x-knots',
  ]);
});

test('a suffix that gives the id of another label does not make two concepts one', () => {
  const ids = idsOf('skill:x-', 'Knots', 'knots', 'Knots s0', 'Knots s1');
  expect(new Set(ids).size).toBe(4);
  expect(ids.slice(2)).toEqual(['skill:x-knots-s0', 'skill:x-knots-s1']);
});

test('symbols that distinguish names become words', () => {
  expect(idsOf('t:', 'C', 'C++', 'C#')).toEqual(['t:c', 't:cplusplus', 't:csharp']);
});

test('no id is longer than 120 characters, and long labels with a common prefix stay distinct', () => {
  const long = 'word '.repeat(40);
  const ids = idsOf('skill:x-', `${long}one`, `${long}two`);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^skill:x-(word-)+s\d$/);
  expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(120);
});

test('letters of other scripts are transliterated, so that a name is not reduced to its Latin letters', () => {
  expect(idsOf('skill:', 'C', 'программирование на C', '程序设计', 'البرمجة', 'C语言')).toEqual([
    'skill:c',
    'skill:programmirovanie-na-c',
    'skill:cheng-xu-she-ji',
    'skill:lbrmj',
    'skill:c-yu-yan',
  ]);
});

test('signs that are no letters give nothing, and Latin letters with marks what they gave before', () => {
  expect(['Java™', 'Łódź', 'Straße', 'naïve – “quoted”'].map(slugOf)).toEqual([
    'java',
    'lodz',
    'strasse',
    'naive-quoted',
  ]);
});

test('the id of a label without any letter or digit is its suffix', () => {
  expect(idsOf('skill:x-', '★')).toEqual(['skill:x-s0']);
});

test('a name without any letter or digit has a hash as its slug, always the same', () => {
  const [star, sun] = ['★', '☀'].map(slugOrHash);
  expect(star).toEqual({ slug: expect.stringMatching(/^x[0-9a-f]{12}$/), isHash: true });
  expect(slugOrHash('★')).toEqual(star);
  expect(sun?.slug).not.toBe(star?.slug);
  expect(slugOrHash('Kites')).toEqual({ slug: 'kites', isHash: false });
});

test('each row whose id is not its name alone is noted', () => {
  const notes: Skipped[] = [];
  idsFor('skill:x-', labelled('Knots', 'knots', '★', 'Kites'), { note: (row) => notes.push(row) });
  expect(notes.map(({ at, reason }) => [at.line, reason])).toEqual([
    [2, ID_NOTES.suffixed],
    [3, ID_NOTES.suffixed],
    [4, ID_NOTES.hashed],
  ]);
});

describe('a graph that knows some of the keys', () => {
  const knowing = (ids: Record<string, string>, ...taken: string[]): KnownIds => ({
    ...NO_KNOWN_IDS,
    idOf: (scheme, value) => (scheme === 'test' ? ids[value] : undefined),
    isTaken: (id) => taken.includes(id) || Object.values(ids).includes(id),
  });
  const idsIn = (known: KnownIds, ...labels: string[]) => [
    ...idsFor('skill:x-', labelled(...labels), { scheme: 'test', known }).entries(),
  ];

  test('a renamed concept keeps its id, and a new concept with its old name gets another', () => {
    expect(idsIn(knowing({ s0: 'skill:x-knots' }), 'Bends', 'Knots')).toEqual([
      ['s0', 'skill:x-knots'],
      ['s1', 'skill:x-knots-s1'],
    ]);
  });

  test('a new id is not one that something else in the graph has', () => {
    expect(idsIn(knowing({}, 'skill:x-knots'), 'Knots')).toEqual([['s0', 'skill:x-knots-s0']]);
    const [[, id] = []] = idsIn(knowing({}, 'skill:x-knots', 'skill:x-knots-s0'), 'Knots');
    expect(id).toMatch(/^skill:x-knots-x[0-9a-f]{12}$/);
  });

  test('an id of another kind is not kept', () => {
    expect(idsIn(knowing({ s0: 'role:knots' }), 'Knots')).toEqual([['s0', 'skill:x-knots']]);
  });

  test('without known ids nothing changes', () => {
    expect(idsIn(NO_KNOWN_IDS, 'Knots')).toEqual([['s0', 'skill:x-knots']]);
  });
});
