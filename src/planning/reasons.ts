import type { AlternativesChoice } from './alternatives.js';
import type { Plan } from './arrange.js';
import type { LearningTimes } from './estimate.js';
import type { GoalSkills } from './goals.js';
import { rankOf } from './known.js';
import type { Known } from './model.js';
import type { Preference } from './preference.js';
import { middle, REFERENCE_HOURS, rounded } from './schedule.js';
import { enumerate, months } from './sentence.js';
import type { MetChoice, SearchSpace } from './search-space.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';

export interface ReasonInput {
  graph: PrerequisiteGraph;
  universe: SearchSpace;
  choice: AlternativesChoice;
  plan: Plan;
  known: Known;
  preference: Preference;
  times: LearningTimes;
  hoursPerWeek: number;
}

/** Why a skill was chosen for a technology, in one sentence. */
export function technologyReason(
  { graph, known, preference, times }: ReasonInput,
  chosen: string,
  { id, name, others }: NonNullable<GoalSkills['technology']>,
): string {
  const skill = graph.skills.get(chosen)!;
  if (known.skills.has(chosen)) return `${skill.name} is known already and uses ${name}.`;
  if (known.technologies.has(id)) return `${name} is known already.`;
  if (others.length === 0) return `It is the only skill that uses ${name}.`;
  if (preference.isPreferred(skill)) return 'It is preferred, as asked.';
  const allowed = others.map((one) => graph.skills.get(one)!).filter((other) => !preference.isAvoided(other));
  if (allowed.length === 0 && !preference.isAvoided(skill)) return 'Every other option is to be avoided.';
  const equals = allowed.filter((other) => isAsEasy(skill, other, times));
  if (equals.length === 0) return `It is the easiest skill that uses ${name}: lowest level, then shortest to learn.`;
  return `It is as easy as ${enumerate(equals.map((other) => other.name))}${mostUsed(skill, equals)}.`;
}

/** Why an option of a group was chosen, in one sentence. */
export function groupReason(input: ReasonInput, { owner, options, met, open }: MetChoice, chosen: string): string {
  const { graph, known, preference } = input;
  const skill = graph.skills.get(chosen)!;
  if (met?.technology) return `${known.technologies.get(met.technology)!} is known already, which it uses.`;
  if (met) return 'It is known already.';
  if (open === -1) return 'It is the only option.';
  if (preference.isPreferred(skill)) return 'It is preferred, as asked.';
  const others = options.flatMap((id) => (id === chosen ? [] : graph.skills.get(id)!));
  if (preference.isAvoided(skill)) return costReason(input, owner, skill, others);
  const allowed = others.filter((other) => !preference.isAvoided(other));
  if (allowed.length === 0) return 'Every other option is to be avoided.';
  return costReason(input, owner, skill, allowed);
}

/** What the chosen option adds to the rest of the path, beside what the best of the others would add. */
function costReason(input: ReasonInput, owner: number, skill: PlanSkill, others: readonly PlanSkill[]): string {
  const { universe, plan, choice } = input;
  const node = universe.nodeOf.get(skill.id)!;
  if (plan.isGoal[plan.placeOf[node]!] === 1) return 'It is a goal itself.';
  const rest = withoutChoice(input, node);
  if (rest.has(node)) {
    const needs = plan.nodes.find(
      (step) => step !== owner && rest.has(step) && universe.problem.hard[step]!.includes(node),
    );
    return needs === undefined
      ? 'It is on the path in any case.'
      : `It is on the path in any case, for ${universe.skills[needs]!.name}.`;
  }
  const adds = extraMonths(input, node, rest);
  const rivals = others.map((other) => ({ other, adds: extraMonths(input, universe.nodeOf.get(other.id)!, rest) }));
  const least = Math.min(...rivals.map((rival) => rival.adds));
  const best = rivals.flatMap((rival) => (rival.adds === least ? rival.other : []));
  if (least > adds) return `It adds ${months(adds)} to the path; ${best[0]!.name} would add ${months(least)}.`;
  if (least === adds) {
    return `It adds ${months(adds)} to the path, as ${enumerate(best.map(({ name }) => name))} would${mostUsed(skill, best)}.`;
  }
  return choice.exact ? 'It makes the whole path shortest.' : 'It is part of the shortest path that was found.';
}

/** The end of a sentence that says why it was taken of equals, where that is by use. */
function mostUsed({ dependents }: PlanSkill, equals: readonly PlanSkill[]): string {
  return equals.every((other) => other.dependents < dependents) ? '; more skills build on it' : '';
}

function isAsEasy(skill: PlanSkill, other: PlanSkill, times: LearningTimes): boolean {
  return rankOf(skill) === rankOf(other) && middle(times.of(skill)) === middle(times.of(other));
}

/** The nodes of the plan that the goals need even if no skill takes this node by choice. */
function withoutChoice({ universe, plan }: ReasonInput, chosen: number): Set<number> {
  const { hard, goals } = universe.problem;
  const rest = new Set(goals);
  for (const node of rest) {
    for (const place of plan.requires[plan.placeOf[node]!]!) {
      const next = plan.nodes[place]!;
      if (next !== chosen || hard[node]!.includes(next)) rest.add(next);
    }
  }
  return rest;
}

/** Months of a node and what it needs beyond the rest, each open group of it by its shortest option. */
function extraMonths({ universe, hoursPerWeek }: ReasonInput, start: number, rest: ReadonlySet<number>): number {
  const { problem, times, groupsOf } = universe;
  const extra = new Set([start]);
  const isTaken = (node: number): boolean => rest.has(node) || extra.has(node);
  let sum = 0;
  for (const node of extra) {
    sum += (middle(times[node]!) * REFERENCE_HOURS) / hoursPerWeek;
    for (const next of problem.hard[node]!) if (!rest.has(next)) extra.add(next);
    for (const group of groupsOf[node]!) {
      const { options } = problem.groups[group]!;
      if (options.some(isTaken)) continue;
      extra.add(options.reduce((best, option) => (problem.cost[option]! < problem.cost[best]! ? option : best)));
    }
  }
  return rounded(sum);
}
