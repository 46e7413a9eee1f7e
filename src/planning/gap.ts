import type { Sliced } from '../model/sliced.js';
import { type Coverage, coverageOf } from './coverage.js';
import type { LearningTimes } from './estimate.js';
import type { Known } from './model.js';
import { learningPath } from './path.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { RoleNeed } from '../model/role-need.js';

const NONE = { skills: new Set<string>(), technologies: new Set<string>() };

/**
 * How far what is known covers a role's needs (see needWeight), and what is missing in the order in which to learn it:
 * that of the learning path to all the needs, ESSENTIAL ones being more urgent.
 *
 * @param graph  what the needed and the known skills require, over every alternative
 * @param known  as the caller wants it (see assumePrerequisites)
 * @returns have: ESSENTIAL first, then as given
 */
export function* skillGap<N extends RoleNeed>(
  graph: PrerequisiteGraph,
  needs: readonly N[],
  known: Known,
  times: LearningTimes,
): Sliced<Coverage<N>> {
  const urgent = needs.filter(({ importance }) => importance === 'ESSENTIAL');
  const ordered = [...urgent, ...needs.filter(({ importance }) => importance !== 'ESSENTIAL')];
  const gap = coverageOf(ordered, known.skills);
  if (gap.missing.length < 2) return gap;
  const { stages } = yield* learningPath(graph, {
    goals: gap.missing.map(({ skill }) => ({ id: skill, name: skill, needs: 'ALL', skills: [skill] })),
    known,
    assumePrerequisites: false,
    includeRecommended: false,
    hoursPerWeek: 10,
    budgetMonths: null,
    avoid: NONE,
    prefer: NONE,
    times,
  });
  const position = new Map(stages.flatMap(({ steps }) => steps.map((step) => [step.skill, step.position])));
  gap.missing.sort((a, b) => position.get(a.skill)! - position.get(b.skill)!);
  return gap;
}
