import { expect, test } from '@jest/globals';
import { idsFor } from '../../../src/imports/ids.js';

const labelled = (...labels: string[]) => new Map(labels.map((label, at) => [`s${at}`, label]));

test('all labels with the same slug get a suffix, so that ids do not depend on the order of the rows', () => {
  const ids = idsFor('skill:x-', labelled('Fold kites', 'fold: kites', 'Knots'));
  expect([...ids.values()]).toEqual(['skill:x-fold-kites-s0', 'skill:x-fold-kites-s1', 'skill:x-knots']);
});

test('symbols that distinguish names become words', () => {
  expect([...idsFor('t:', labelled('C', 'C++', 'C#')).values()]).toEqual(['t:c', 't:cplusplus', 't:csharp']);
});

test('no id is longer than 120 characters, and long labels with a common prefix stay distinct', () => {
  const long = 'word '.repeat(40);
  const ids = [...idsFor('skill:x-', labelled(`${long}one`, `${long}two`)).values()];
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^skill:x-(word-)+s\d$/);
  expect(Math.max(...ids.map(({ length }) => length))).toBeLessThanOrEqual(120);
});

test('the id of a label without any letter or digit of ASCII is its suffix', () => {
  expect([...idsFor('skill:x-', labelled('漢字')).values()]).toEqual(['skill:x-s0']);
});
