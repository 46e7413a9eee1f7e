import { describe, expect, it } from '@jest/globals';
import { approximateBytes } from '../../../../src/graph/cache/size.js';

const list = <Item>(length: number, itemAt: (at: number) => Item): Item[] =>
  Array.from({ length }, (_, at) => itemAt(at));

/** Records of which each counts when it is measured. */
function countedRecords(length: number): { records: object[]; measured: () => number } {
  let count = 0;
  const recordAt = (at: number) => ({
    get name() {
      count += 1;
      return `record ${at}`;
    },
  });
  return { records: list(length, recordAt), measured: () => count };
}

describe('the approximate memory of a value', () => {
  const text = 'x'.repeat(10_000);
  it.each([
    ['a text', text],
    ['a list', [text]],
    ['a record', { text }],
    ['the values of a map', new Map([[1, text]])],
    ['the keys of a map', new Map([[text, 1]])],
    ['records in a list in a map', new Map([[1, [{ text }]]])],
    ['several fields', { first: text.slice(5_000), second: text.slice(5_000) }],
  ])('includes the texts in it: %s', (_what, value) => {
    expect(approximateBytes(value)).toBeGreaterThanOrEqual(text.length);
    expect(approximateBytes(value)).toBeLessThan(1.02 * text.length);
  });

  it.each([
    ['lists', list(50, () => [])],
    ['records', list(50, () => ({}))],
    ['maps', list(50, () => new Map())],
    ['texts', list(50, () => '')],
  ])('includes what empty %s take themselves', (_what, values) => {
    expect(approximateBytes(values)).toBeGreaterThanOrEqual(50 * 16);
  });

  it('is 8 bytes or more for each number, null or boolean, and less than what an object takes', () => {
    for (const value of [1, null, true, undefined]) {
      expect(approximateBytes(value)).toBeLessThan(approximateBytes({}));
      expect(approximateBytes(list(50, () => value))).toBeGreaterThanOrEqual(50 * 8);
      expect(approximateBytes({ value })).toBeGreaterThanOrEqual(approximateBytes({}) + 8);
    }
  });

  it('of a map is more than that of a list of its keys and values', () => {
    const entries = list(50, (at) => [at, null] as const);
    expect(approximateBytes(new Map(entries))).toBeGreaterThan(approximateBytes(entries.flat()));
  });

  it.each([100, 101, 1_000, 12_345])('of %i items of different size is estimated within 3 %%', (length) => {
    const texts = list(length, (at) => 'x'.repeat(20 + (at % 7) * 10));
    const sum = texts.reduce((bytes, one) => bytes + approximateBytes(one) + 8, 0);
    const entries = new Map(texts.map((one, at) => [at, one]));
    expect(Math.abs(approximateBytes(texts) / sum - 1)).toBeLessThan(0.03);
    expect(Math.abs(approximateBytes(entries) / (sum + length * 24) - 1)).toBeLessThan(0.03);
  });

  it('measures each item of a short list once, and only some of a long one', () => {
    const short = countedRecords(30);
    approximateBytes(short.records);
    expect(short.measured()).toBe(30);
    const long = countedRecords(20_000);
    approximateBytes(long.records);
    approximateBytes(new Map(long.records.entries()));
    expect(long.measured()).toBeLessThan(210);
  });
});
