import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assumePrerequisites } from '../../../src/planning/requirements.js';
import { curricula, curriculum, knowing } from '../planning/curriculum.js';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';

const IDS = Array.from({ length: 12 }, (_, index) => `s${index}`);

/** One edge after another, until nothing is added. */
function naive({ prerequisites }: PrerequisiteGraph, known: readonly string[]): string[] {
  const skills = new Set(known);
  const edges = [...prerequisites.values()].flat().filter((edge) => edge.strength === 'REQUIRED' && !edge.group);
  for (let before = -1; before !== skills.size;) {
    before = skills.size;
    for (const { from, to } of edges) if (skills.has(from)) skills.add(to);
  }
  return [...skills].sort();
}

describe('what known skills require in any case', () => {
  it('counts as known, whatever was asked of the same graph before, cycles and unknown ids included', () => {
    const questions = fc.array(fc.subarray([...IDS, 'elsewhere']), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(curricula(IDS.length, { cyclic: true }), questions, (graph, asked) => {
        for (const known of asked) {
          const { skills } = assumePrerequisites(graph, knowing(known));
          expect([...skills].sort()).toEqual(naive(graph, known));
          expect(IDS.filter((id) => skills.has(id))).toEqual(
            naive(graph, known)
              .filter((id) => id !== 'elsewhere')
              .sort((a, b) => IDS.indexOf(a) - IDS.indexOf(b)),
          );
        }
      }),
    );
  });

  it('is found on chains of any length', () => {
    const chain = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`c${at}`, [`c${at + 1}`]]));
    expect([...assumePrerequisites(curriculum(chain), knowing(['c0'])).skills]).toHaveLength(5_001);
  });
});
