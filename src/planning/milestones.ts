import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { flatMap } from '../model/flat-map.js';
import { grouped } from '../model/maps.js';
import type { GoalSkills } from './goal-skills.js';
import { rankOf } from './requirements.js';
import type { GoalNode, SpaceNode } from './search-space.js';

/** A part of a goal that is complete at some point of a path. */
export interface Milestone {
  goal: string;
  /** The role that is complete; null for other goals. */
  role: string | null;
  /** The rank of the level up to which a goal other than a role is complete; null for skills without a level. */
  levelRank: number | null;
  /** Skills that are in the milestone with all that they require. */
  nodes: readonly SpaceNode[];
}

/**
 * The milestones of goals, in the order of the goals: of a role the roles before it, then the role itself; of other goals
 * the levels of their steps, lowest first.
 *
 * @param requirementsOf  what a goal or a skill requires on the path
 */
export function milestonesOf(
  goals: readonly GoalNode[],
  requirementsOf: (node: SpaceNode | GoalNode) => readonly SpaceNode[],
): Milestone[] {
  return flatMap(goals, (node) => {
    const { goal } = node;
    const roots = requirementsOf(node);
    if (goal.roles.length === 0) return levelsOf(goal, closureOf(roots, requirementsOf));
    return goal.roles.map(({ role, needs }, at) => {
      const isLast = at === goal.roles.length - 1;
      return {
        goal: goal.id,
        role,
        levelRank: null,
        nodes: isLast ? roots : roots.filter((root) => isFor(root, needs)),
      };
    });
  });
}

/** Whether a role needs a skill; of one that is known at a lower level, whether it needs the level up to which it is learned. */
function isFor({ skill, upgrade }: SpaceNode, needs: ReadonlyMap<string, number | null>): boolean {
  const rank = needs.get(skill.id);
  return rank !== undefined && (upgrade === null || (rank ?? 0) >= upgrade.to);
}

function levelsOf({ id }: GoalSkills, nodes: readonly SpaceNode[]): Milestone[] {
  const byRank = grouped(nodes, ({ skill }) => rankOf(skill));
  const ranks = [...byRank.keys()].sort((a, b) => a - b);
  return ranks.map((rank) => {
    const own = getOrThrow(byRank, rank);
    return { goal: id, role: null, levelRank: own[0]?.skill.levelRank ?? null, nodes: own };
  });
}

function closureOf(
  roots: readonly SpaceNode[],
  requirementsOf: (node: SpaceNode) => readonly SpaceNode[],
): readonly SpaceNode[] {
  const closure = new Set(roots);
  for (const node of closure) for (const required of requirementsOf(node)) closure.add(required);
  return [...closure];
}
