import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { learningTimes } from '../../../src/planning/estimate.js';
import { expandKnown } from '../../../src/planning/expand-known.js';
import { inferKnown } from '../../../src/planning/known.js';
import { profileSkills } from '../../../src/planning/profile.js';
import { questionsOnPath } from '../../../src/planning/profile-scores.js';
import { middle } from '../../../src/planning/schedule.js';
import { curricula, pathTo, skillGoals } from './curriculum.js';
import { groupFacts, needs, roleFacts, rolesBefore, skillFacts } from './facts.js';

const IDS = Array.from({ length: 9 }, (_, index) => `s${index}`);

const said = fc.record({
  graph: curricula(9, { grouped: true }),
  skills: fc.subarray(IDS, { maxLength: 2 }),
  graded: fc.subarray(IDS, { maxLength: 2 }),
  needed: fc.subarray(IDS, { maxLength: 3 }),
  preferred: fc.subarray(IDS, { maxLength: 1 }),
  group: fc.option(fc.subarray(IDS, { minLength: 2, maxLength: 3 })),
  denied: fc.subarray(IDS, { maxLength: 1 }),
  rank: fc.integer({ min: 1, max: 3 }),
  assumePrerequisites: fc.boolean(),
});
type Said = typeof said extends fc.Arbitrary<infer S> ? S : never;

const BEFORE = rolesBefore();

/** What the input of a query says; `more` are the ids of an answer. */
function namedIn(
  { skills, graded, needed, preferred, group, denied, rank }: Said,
  more: { known: string[]; knownAt: { skill: string; rank: number }[]; unknown: string[] } = {
    known: [],
    knownAt: [],
    unknown: [],
  },
) {
  const isDenied = (id: string): boolean => denied.includes(id);
  const role = roleFacts('role', needs(...needed.map((id) => `${id}@${rank}`), ...preferred.map((id) => `?${id}@1`)));
  return {
    known: [
      ...[...skills, ...more.known].filter((id) => !isDenied(id)).map(skillFacts),
      role,
      ...(group ? [groupFacts('group:it', ...group)] : []),
    ],
    knownAt: [
      ...graded.filter((id) => !isDenied(id)).map((id) => ({ entity: skillFacts(id), rank })),
      ...more.knownAt.map((one) => ({ entity: skillFacts(one.skill), rank: one.rank })),
    ],
    unknown: [...denied, ...more.unknown].map((id) => (id.startsWith('group:') ? groupFacts(id) : skillFacts(id))),
  };
}

describe('the skills of a profile, on any graph', () => {
  it('are those that are inferred for a path, at the same levels', () => {
    fc.assert(
      fc.property(said, (input) => {
        const { graph, assumePrerequisites } = input;
        const named = namedIn(input);
        const known = inferKnown(graph, expandKnown(named, BEFORE), assumePrerequisites);
        const skills = runToEnd(profileSkills(graph, { named, earlier: BEFORE, known, assumePrerequisites }));
        expect(skills.map(({ skill }) => skill).sort()).toEqual([...known.skills].sort());
        for (const { skill, rank } of skills) expect([skill, rank]).toEqual([skill, known.rankOf(skill)]);
        for (const { skill, reason, because } of skills) {
          if (reason === 'PREREQUISITE') expect([...known.impliedBy(because)]).toContain(skill);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the questions of a profile, on any graph', () => {
  it('are ranked by the whole path, planned again with the ids of each answer', () => {
    fc.assert(
      fc.property(said, fc.subarray(IDS, { minLength: 1, maxLength: 2 }), (input, goalIds) => {
        const { graph, assumePrerequisites } = input;
        const goals = skillGoals(...goalIds);
        const ids = expandKnown(namedIn(input), BEFORE);
        const monthsWith = (more?: Parameters<typeof namedIn>[1]): number =>
          monthsTo(graph, goals, expandKnown(namedIn(input, more), BEFORE), assumePrerequisites);
        const known = inferKnown(graph, ids, assumePrerequisites);
        const asked = { graph, ids, known, technologies: [], assumePrerequisites };
        const { questions, value } = runToEnd(questionsOnPath(asked, goals, learningTimes(graph.skills.values())));
        expect(value).toBeCloseTo(monthsWith(), 4);
        for (const { answers, difference } of questions) {
          const months = answers.map(monthsWith);
          answers.forEach((answer, at) => expect(answer.value).toBeCloseTo(months[at]!, 4));
          expect(difference).toBeCloseTo(Math.max(...months) - Math.min(...months), 4);
        }
        const differences = questions.map(({ difference }) => difference);
        expect(differences).toEqual([...differences].sort((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });
});

function monthsTo(
  graph: PrerequisiteGraph,
  goals: ReturnType<typeof skillGoals>,
  known: ReturnType<typeof expandKnown>,
  assumePrerequisites: boolean,
): number {
  return middle(pathTo(graph, { goals, known, assumePrerequisites }).wholeTime);
}
