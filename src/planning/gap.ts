import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { RoleNeed } from '../model/role-need.js';
import type { Sliced } from '../model/sliced.js';
import { type Coverage, coverageOf, type NeedStatus } from './coverage.js';
import type { LearningTimes } from './estimate.js';
import { plainGoal } from './expand-goals.js';
import type { Goal } from './input.js';
import type { Known } from './known.js';
import { skillsIn } from './needs.js';
import { plainPath } from './path.js';

/**
 * How far a learner covers a role's needs (see coverageOf), and what is missing, in the order of the learning path to all
 * the needs. ESSENTIAL needs are more urgent.
 *
 * @param graph  the needed and the known skills with all that they require, over every alternative
 * @param known  see inferKnown
 * @returns have, below: ESSENTIAL needs first, then in the order of the needs
 */
export function* skillGap<N extends RoleNeed>(
  graph: PrerequisiteGraph,
  needs: readonly N[],
  known: Known,
  times: LearningTimes,
): Sliced<Coverage<N>> {
  const isEssential = ({ importance }: N): boolean => importance === 'ESSENTIAL';
  const ordered = [...needs.filter(isEssential), ...needs.filter((need) => !isEssential(need))];
  const gap = coverageOf(ordered, known);
  if (gap.missing.length < 2) return gap;
  const { stages, alongside } = yield* plainPath(graph, gap.missing.map(toGoal), known, times);
  const steps = stages.flatMap((stage) => stage.steps);
  const positions = new Map([
    ...steps.map(({ skill, position }) => [skill, position] as const),
    // it can begin right after that step
    ...alongside.map(({ skill, after }) => [skill, (after?.position ?? 0) + 0.5] as const),
  ]);
  const positionOf = (need: NeedStatus<N>): number =>
    Math.min(...skillsIn(need).map((skill) => positions.get(skill) ?? Infinity));
  gap.missing.sort((a, b) => positionOf(a) - positionOf(b));
  return gap;
}

function toGoal(need: NeedStatus): Goal {
  const options = skillsIn(need);
  const {
    group,
    options: [only],
  } = need;
  const id = group ?? only?.skill ?? '';
  if (group === null) return plainGoal({ id, name: id }, options);
  return plainGoal({ id, name: id }, [], [{ group, options, outside: [] }]);
}
