import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { RoleNeed } from '../model/role-need.js';
import type { Sliced } from '../model/sliced.js';
import { type Coverage, coverageOf } from './coverage.js';
import type { LearningTimes } from './estimate.js';
import type { Known } from './input.js';
import { plainPath } from './path.js';

/**
 * How far known skills cover a role's needs (see needWeight), and what is missing, in the order of the learning path to all
 * the needs. ESSENTIAL needs are more urgent.
 *
 * @param graph  the needed and the known skills with all that they require, over every alternative
 * @param known  with assumed prerequisites, where the caller assumes them (see assumePrerequisites)
 * @returns have: ESSENTIAL needs first, then in the order of the needs
 */
export function* skillGap<N extends RoleNeed>(
  graph: PrerequisiteGraph,
  needs: readonly N[],
  known: Known,
  times: LearningTimes,
): Sliced<Coverage<N>> {
  const isEssential = ({ importance }: N): boolean => importance === 'ESSENTIAL';
  const ordered = [...needs.filter(isEssential), ...needs.filter((need) => !isEssential(need))];
  const gap = coverageOf(ordered, known.skills);
  if (gap.missing.length < 2) return gap;
  const goals = gap.missing.map(({ skill }) => ({ id: skill, name: skill, needs: 'ALL' as const, skills: [skill] }));
  const { stages } = yield* plainPath(graph, goals, known, times);
  const steps = stages.flatMap((stage) => stage.steps);
  const positions = new Map(steps.map(({ skill, position }) => [skill, position]));
  const positionOf = ({ skill }: N): number => positions.get(skill) ?? Infinity;
  gap.missing.sort((a, b) => positionOf(a) - positionOf(b));
  return gap;
}
