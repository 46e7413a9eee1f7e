import { describe, expect, test } from '@jest/globals';
import { Counters, describeReport } from '../../../src/imports/report.js';

const at = (line: number) => ({ file: 'rows.csv', line });
const lines = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('the report of an import', () => {
  test('lists the first 10 positions of a reason and counts all, the most frequent reason first', () => {
    const counters = new Counters(['test']);
    counters.skip({ at: at(100), reason: 'rare' });
    for (const line of lines(30)) counters.skip({ at: at(line), reason: 'frequent' });
    expect(counters.report(false).skipped).toEqual([
      { reason: 'frequent', count: 30, first: lines(10).map(at) },
      { reason: 'rare', count: 1, first: [at(100)] },
    ]);
  });

  test('counts at most 200 reasons separately and the others together', () => {
    const counters = new Counters(['test']);
    for (const line of lines(500)) counters.skip({ at: at(line), reason: `not a number: ${line}` });
    counters.skip({ at: at(501), reason: 'not a number: 7' });
    const { skipped } = counters.report(false);
    expect(skipped).toHaveLength(201);
    expect(skipped.slice(0, 2)).toMatchObject([
      { reason: 'other reasons', count: 300 },
      { reason: 'not a number: 7', count: 2 },
    ]);
  });

  test('lists the first 10 ids that were kept and counts all', () => {
    const counters = new Counters(['test']);
    for (const line of lines(30)) counters.keep(`skill:s${line}`);
    const report = counters.report(true);
    expect(report.kept).toEqual({ count: 30, first: lines(10).map((line) => `skill:s${line}`) });
    expect(describeReport(report)).toMatch(/kept as curated 30: skill:s1, .*, skill:s10, …$/);
  });
});
