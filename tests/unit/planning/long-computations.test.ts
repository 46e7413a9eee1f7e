import { describe, expect, it } from '@jest/globals';
import { needingRoles } from '../../../src/graph-algorithms/needing-roles.js';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';
import { runToEnd, type Sliced } from '../../../src/model/sliced.js';
import { closure } from '../../../src/planning/closure.js';
import { EMPTY_SELECTION } from '../../../src/planning/input.js';
import { expandKnown } from '../../../src/planning/expand-known.js';
import { inferKnown } from '../../../src/planning/known.js';
import { profileSkills } from '../../../src/planning/profile.js';
import { learningTimes } from '../../../src/planning/estimate.js';
import { roleMatches } from '../../../src/planning/matches.js';
import { learningPath } from '../../../src/planning/path.js';
import { curriculum, onlyKnowing, skillGoals } from './curriculum.js';
import { needs, rolesBefore, skillFacts } from './facts.js';

/** How often a computation lets others run. */
function pausesOf(computation: Sliced<unknown>): number {
  let pauses = 0;
  while (!computation.next().done) pauses += 1;
  return pauses;
}

const ids = (count: number) => Array.from({ length: count }, (_, at) => `s${String(at).padStart(4, '0')}`);

/** Each skill requires the next one. */
function chain(count: number): PrerequisiteGraph {
  const all = ids(count);
  return curriculum(Object.fromEntries(all.slice(1).map((id, at) => [all[at]!, [id]])));
}

const path = (graph: PrerequisiteGraph, ...goals: string[]) =>
  learningPath(graph, {
    goals: skillGoals(...goals),
    known: onlyKnowing([]),
    includeRecommended: false,
    hoursPerWeek: 10,
    budgetMonths: null,
    avoid: EMPTY_SELECTION,
    prefer: EMPTY_SELECTION,
    times: learningTimes(graph.skills.values()),
  });

/** Lets others run often enough not to delay them, and not so often that this takes longer than the work itself. */
function expectPauses(computation: Sliced<unknown>, { atLeast, atMost }: { atLeast: number; atMost: number }): void {
  const pauses = pausesOf(computation);
  expect(pauses).toBeGreaterThanOrEqual(atLeast);
  expect(pauses).toBeLessThanOrEqual(atMost);
}

describe('a long computation lets others run', () => {
  it('while it walks over a thousand skills', () => {
    const graph = chain(1_000);
    const upwards = (id: string) => graph.prerequisites.get(id);
    expectPauses(closure(upwards, 's0000', { strength: 'REQUIRED' }), { atLeast: 4, atMost: 10 });
    expectPauses(closure(upwards, 's0000'), { atLeast: 8, atMost: 20 });
  });

  it('while it compares a thousand roles with what is known', () => {
    const roles = new Map(ids(1_000).map((id) => [id, needs('a', 'b', 'c', 'd', 'e')]));
    const needing = runToEnd(needingRoles(roles));
    expectPauses(roleMatches(roles, needing, onlyKnowing(['a'])), { atLeast: 4, atMost: 10 });
    const one = new Map([['one', needs('a')]]);
    expectPauses(roleMatches(one, runToEnd(needingRoles(one)), onlyKnowing(['a'])), { atLeast: 0, atMost: 0 });
  });

  it('while it orders hundreds of skills that wait for nothing', () => {
    const wide = ids(400);
    const waiting = pausesOf(path(curriculum({ goal: wide }), 'goal'));
    const inOrder = pausesOf(path(chain(400), 's0000'));
    // the same number of skills, but a choice among hundreds for each of them
    expect(waiting - inOrder).toBeGreaterThanOrEqual(10);
    expect(waiting).toBeLessThanOrEqual(100);
  });

  it('while it plans more than a thousand skills', () => {
    expectPauses(path(chain(1_500), 's0000'), { atLeast: 75, atMost: 200 });
  });

  it('while it follows thousands of known skills', () => {
    const graph = chain(3_000);
    const named = { known: ids(3_000).map(skillFacts), knownAt: [], unknown: [] };
    const pausesWith = (assumePrerequisites: boolean) => {
      const known = inferKnown(graph, expandKnown(named, rolesBefore()), assumePrerequisites);
      return pausesOf(profileSkills(graph, { named, earlier: rolesBefore(), known, assumePrerequisites }));
    };
    const walking = pausesWith(true) - pausesWith(false);
    expect(walking).toBeGreaterThanOrEqual(2);
    expect(walking).toBeLessThanOrEqual(6);
  });

  it('while it compares choices of alternatives', () => {
    // a step takes one of three options out of thirty, all of which depend on each other
    const options = ids(30);
    const steps = Array.from({ length: 40 }, (_, at) => `step${at}`);
    const three = (at: number) => [at * 7, at * 11 + 3, at * 13 + 8].map((index) => `one:${options[index % 30]!}`);
    const graph = curriculum(
      { goal: steps, ...Object.fromEntries(steps.map((step, at) => [step, [...new Set(three(at))]])) },
      Object.fromEntries(options.map((id, at) => [id, { months: 1 + ((at * 17) % 9) }])),
    );
    expectPauses(path(graph, 'goal'), { atLeast: 20, atMost: 200 });
  });
});
