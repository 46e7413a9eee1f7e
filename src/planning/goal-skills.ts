import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { LearningTimes } from './estimate.js';
import type { Goal, Known } from './input.js';
import type { Preference } from './preference.js';
import { compareOptions, rankOf } from './requirements.js';
import { middle } from './schedule.js';

/** A technology as a goal, and the skill that was chosen for it. */
export interface TechnologyGoal {
  id: string;
  name: string;
  chosen: string;
  others: readonly string[];
}

export interface GoalSkills {
  /** The skills that the goal stands for: all of them, or the one chosen for a technology. */
  skills: readonly string[];
  /** Those that are not known; empty for a known technology. */
  open: readonly string[];
  /** Set where the goal is a technology. */
  technology: TechnologyGoal | null;
}

/**
 * The skills that goals stand for. For a technology: a known skill that uses it, else a preferred one, else one that is
 * not avoided; among these the easiest, that is the one with the lowest level, then the shortest learning time, then the
 * most dependent skills, then the least id.
 */
export function skillsOfGoals(
  graph: PrerequisiteGraph,
  goals: readonly Goal[],
  known: Known,
  preference: Preference,
  times: LearningTimes,
): GoalSkills[] {
  const isOpen = (id: string): boolean => !known.skills.has(id);
  return goals.map(({ id, name, needs, skills }) => {
    if (needs === 'ALL') return { skills, open: skills.filter(isOpen), technology: null };
    const users = skills.map((skill) => getOrThrow(graph.skills, skill));
    const chosen = easiest(users, known, preference, times).id;
    const isMet = known.technologies.has(id) || !isOpen(chosen);
    const others = skills.filter((skill) => skill !== chosen);
    return { skills: [chosen], open: isMet ? [] : [chosen], technology: { id, name, chosen, others } };
  });
}

function easiest(skills: readonly PlanSkill[], known: Known, preference: Preference, times: LearningTimes): PlanSkill {
  const tier = (skill: PlanSkill): number => {
    if (known.skills.has(skill.id)) return 0;
    if (preference.isPreferred(skill)) return 1;
    return preference.isAvoided(skill) ? 3 : 2;
  };
  const compare = (a: PlanSkill, b: PlanSkill): number =>
    tier(a) - tier(b) || rankOf(a) - rankOf(b) || middle(times.of(a)) - middle(times.of(b)) || compareOptions(a, b);
  return skills.reduce((best, skill) => (compare(skill, best) < 0 ? skill : best));
}
