import type { PrerequisiteGraph } from '../../../src/model/prerequisite-graph.js';
import { runToEnd } from '../../../src/model/sliced.js';
import { learningTimes } from '../../../src/planning/estimate.js';
import { nextSkills, type NextSkillsInput, type RankedSkills } from '../../../src/planning/next.js';
import { onlyKnowing, selecting } from './curriculum.js';

/** What to learn next, everything that is not asked for as the API has it by default. */
export function nextOf(graph: PrerequisiteGraph, asked: Partial<NextSkillsInput> = {}): RankedSkills {
  return runToEnd(
    nextSkills(graph, {
      goals: [],
      known: onlyKnowing([]),
      includeRecommended: false,
      hoursPerWeek: 10,
      avoid: selecting([]),
      prefer: selecting([]),
      candidates: graph.skills.keys(),
      roles: new Map(),
      times: learningTimes(graph.skills.values()),
      limit: 20,
      ...asked,
    }),
  );
}
