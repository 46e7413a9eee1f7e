import { describe, expect, it } from '@jest/globals';
import { inferKnown } from '../../../src/planning/known.js';
import { assuming, curriculum, knowing } from './curriculum.js';

describe('what is known', () => {
  const graph = curriculum({
    web: ['?language:go', '?language:java', 'http'],
    flask: ['python', 'http'],
    spring: ['java', 'http'],
    gin: ['go', 'http'],
  });

  it('does not assume one of alternatives that a known skill only recommends', () => {
    expect(inferKnown(graph, knowing(['web'])).assumptions).toEqual([]);
  });

  it('has the highest of several levels, and none where one is not stated', () => {
    const known = inferKnown(graph, knowing(['gin'], { at: { flask: 2, spring: 3 } }));
    expect(['http', 'python', 'java', 'go'].map(known.rankOf)).toEqual([null, 2, 3, null]);
    const levels = inferKnown(graph, knowing([], { at: { flask: 1, spring: 3, gin: 2 } }));
    expect(['http', 'python', 'java', 'go'].map(levels.rankOf)).toEqual([3, 1, 3, 2]);
  });

  it('keeps the preferred needs of a role where more is known', () => {
    const preferred = { group: null, options: ['http'], because: 'role', rank: null };
    const known = inferKnown(graph, knowing(['http'], { assumptions: [preferred, assuming('x', ['go', 'java'])] }));
    expect(known.with(['go'], null).assumptions).toEqual([preferred]);
  });

  it('leaves out what is denied where nothing is inferred', () => {
    const known = inferKnown(graph, knowing(['gin', 'go'], { denied: ['go'] }), false);
    expect([...known.skills]).toEqual(['gin']);
    expect([...known.impliedBy('go')]).toEqual([]);
  });
});
