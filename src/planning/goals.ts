import type { LearningTimes } from './estimate.js';
import { asOptions, rankOf } from './known.js';
import type { Goal, Known } from './model.js';
import type { Preference } from './preference.js';
import { middle } from './schedule.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';

/** What of a goal is to be learned. */
export interface GoalSkills {
  /** the skills that the goal stands for: all of them, or the one chosen for a technology */
  skills: readonly string[];
  /** those that are not known; none where a known technology is the goal */
  open: readonly string[];
  /** where the goal is a technology */
  technology: { id: string; name: string; others: readonly string[] } | null;
}

/**
 * Goals as skills. For a technology: a known skill that uses it, else a preferred one, else one that is not avoided;
 * among these the easiest, that is the lowest level, then the shortest learning time, then the skill that most build on, then
 * the id.
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
    const chosen = easiest(
      skills.map((skill) => graph.skills.get(skill)!),
      known,
      preference,
      times,
    );
    const met = known.technologies.has(id) || !isOpen(chosen);
    const others = skills.filter((skill) => skill !== chosen);
    return { skills: [chosen], open: met ? [] : [chosen], technology: { id, name, others } };
  });
}

function easiest(skills: PlanSkill[], known: Known, preference: Preference, times: LearningTimes): string {
  const order = (a: PlanSkill, b: PlanSkill): number =>
    rankOf(a) - rankOf(b) || middle(times.of(a)) - middle(times.of(b)) || asOptions(a, b);
  const tiers: ((skill: PlanSkill) => boolean)[] = [
    ({ id }) => known.skills.has(id),
    (skill) => preference.isPreferred(skill),
    (skill) => !preference.isAvoided(skill),
    () => true,
  ];
  const tier = tiers.find((isIn) => skills.some(isIn))!;
  return skills.filter(tier).sort(order)[0]!.id;
}
