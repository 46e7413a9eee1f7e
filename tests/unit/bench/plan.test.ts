import { describe, expect, it } from '@jest/globals';
import { readOptions } from '../../../bench/options.js';
import { minutesOf } from '../../../bench/plan.js';
import { WORKS } from '../../../bench/work/works.js';

const minutes = (...argv: string[]) => minutesOf(readOptions(argv), WORKS);

describe('the planned duration of the benchmark', () => {
  it('is below forty minutes for the default graph and ESCO', () => {
    expect(minutes('--data', 'anywhere')).toBeLessThan(40);
  });

  it('is below five minutes for one workload on one graph', () => {
    for (const { name } of WORKS) expect(minutes('--works', name)).toBeLessThan(5);
  });

  it('grows with rounds, seconds, graphs, connections and contestants', () => {
    const one = ['--works', 'skill', '--contestants', 'executed'];
    const start = 40;
    const seconds = (...more: string[]) => 60 * minutes(...one, ...more) - start;
    expect(seconds()).toBeCloseTo(5 * 5 + 1);
    expect(seconds('--rounds', '10')).toBeCloseTo(10 * 5 + 1);
    expect(seconds('--seconds', '2')).toBeCloseTo(5 * 2 + 1);
    expect(seconds('--connections', '1,16')).toBeCloseTo(2 * (5 * 5 + 1));
    expect(seconds('--contestants', 'executed,canned')).toBeCloseTo(2 * (5 * 5 + 1));
    expect(minutes(...one, '--graphs', 'default,local-1000')).toBeCloseTo(2 * minutes(...one));
  });

  it('leaves out what a contestant does not offer', () => {
    // the library computes no learning paths, and the words of a search are looked up in an index that is always read
    expect(minutes('--works', 'path', '--contestants', 'peer')).toBe(
      minutes('--works', 'search', '--contestants', 'cold'),
    );
    expect(minutes('--works', 'skill', '--contestants', 'hello')).toBeLessThan(
      minutes('--works', 'path', '--contestants', 'hello'),
    );
  });
});
