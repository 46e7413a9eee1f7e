import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { curricula, curriculum } from '../planning/curriculum.js';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';

const IDS = Array.from({ length: 12 }, (_, index) => `s${index}`);

/** One edge after another, until nothing is added. */
function naive({ prerequisites }: PrerequisiteGraph, ids: readonly string[], except: ReadonlySet<string>): string[] {
  const skills = new Set(ids.filter((id) => !except.has(id)));
  const edges = [...prerequisites.values()].flat().filter((edge) => edge.strength === 'REQUIRED' && !edge.group);
  for (let before = -1; before !== skills.size;) {
    before = skills.size;
    for (const { from, to } of edges) if (skills.has(from) && !except.has(to)) skills.add(to);
  }
  return [...skills].sort();
}

describe('what skills require in any case', () => {
  it('is everything that is reached, whatever was asked of the same graph before, cycles and unknown ids included', () => {
    const questions = fc.array(fc.subarray([...IDS, 'elsewhere']), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(curricula(IDS.length, { cyclic: true }), questions, (graph, asked) => {
        for (const ids of asked) {
          const closure = graph.required.closure(ids);
          const expected = naive(graph, ids, new Set());
          expect([...closure].sort()).toEqual(expected);
          expect(IDS.filter((id) => closure.has(id)).sort()).toEqual(expected.filter((id) => id !== 'elsewhere'));
        }
      }),
    );
  });

  it('leaves out exceptions, and what is reached only through them', () => {
    const chain = curriculum({ a: ['b', 'e'], b: ['c'], c: ['d'], e: ['d'] });
    expect([...chain.required.closure(['a', 'c'], new Set(['c', 'e']))]).toEqual(['a', 'b']);
    const questions = fc.array(fc.tuple(fc.subarray(IDS), fc.subarray(IDS)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(curricula(IDS.length, { cyclic: true }), questions, (graph, asked) => {
        for (const [ids, left] of asked) {
          const except = new Set(left);
          expect([...graph.required.closure(ids, except)].sort()).toEqual(naive(graph, ids, except));
        }
      }),
    );
  });

  it('is found on chains of any length', () => {
    const chain = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`c${at}`, [`c${at + 1}`]]));
    expect([...curriculum(chain).required.closure(['c0'])]).toHaveLength(5_001);
  });
});
