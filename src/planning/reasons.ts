import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { LearningTimes } from './estimate.js';
import type { TechnologyGoal } from './goal-skills.js';
import type { Planned } from './plan.js';
import type { Preference } from './preference.js';
import { rankOf } from './requirements.js';
import { middle, REFERENCE_HOURS, rounded } from './schedule.js';
import type { Choice, GoalNode, SpaceNode } from './search-space.js';
import { enumerate, months } from './sentence.js';

export interface ReasonInput extends Planned {
  graph: PrerequisiteGraph;
  preference: Preference;
  times: LearningTimes;
  hoursPerWeek: number;
}

/** One sentence: why a skill was chosen for a technology. */
export function technologyReason(input: ReasonInput, technology: TechnologyGoal): string {
  const { graph, known, preference } = input;
  const { id, name, chosen, others, rank } = technology;
  const skill = getOrThrow(graph.skills, chosen);
  if (known.skills.has(chosen)) return `${skill.name} is known already and uses ${name}.`;
  if (known.technologies.has(id)) return `${name} is known already.`;
  if (rank === 'PRIMARY') return `It is the primary skill of ${name}.`;
  if (rank === 'SAME_NAME') return `It has the name of ${name}.`;
  if (others.length === 0) return `It is the only skill that uses ${name}.`;
  if (preference.isPreferred(skill)) return 'It is preferred, as requested.';
  const otherSkills = others.map(({ skill: other }) => getOrThrow(graph.skills, other));
  // an avoided skill is chosen only where the others are avoided, too
  if (preference.isAvoided(skill)) return bestUserReason(input, technology, skill, otherSkills);
  const allowed = otherSkills.filter((other) => !preference.isAvoided(other));
  if (allowed.length === 0) return 'Every other option is avoided.';
  return bestUserReason(input, technology, skill, allowed);
}

/** Why a skill is the best of those that use a technology, by the first criterion that decides (see skillsOfGoals). */
function bestUserReason(
  { times }: ReasonInput,
  { name, others, rank }: TechnologyGoal,
  skill: PlanSkill,
  allowed: readonly PlanSkill[],
): string {
  const sameRank = new Set(others.filter((other) => other.rank === rank).map((other) => other.skill));
  const rivals = allowed.filter(({ id }) => sameRank.has(id));
  if (rivals.length === 0) return `It is the only skill of which a source states that it uses ${name}.`;
  const asSpecific = rivals.filter(({ technologies }) => technologies.length <= skill.technologies.length);
  if (asSpecific.length === 0)
    return `It is the most specific skill that uses ${name}: it uses the fewest technologies.`;
  const equals = asSpecific.filter((other) => isAsEasy(skill, other, times));
  if (equals.length === 0) return `It is the easiest skill that uses ${name}: lowest level, then shortest to learn.`;
  return `It is as easy as ${enumerate(equals.map((other) => other.name))}${mostUsed(skill, equals)}.`;
}

type Owners = readonly (SpaceNode | GoalNode)[];

/** One sentence: why an option of a group was chosen. */
export function groupReason(
  input: ReasonInput,
  owners: Owners,
  { options, met, open }: Choice,
  chosen: string,
): string {
  const { graph, preference } = input;
  const skill = getOrThrow(graph.skills, chosen);
  if (met) return isTaken(input, chosen) ? 'It is counted as the known one.' : 'It is known already.';
  if (open === null) return 'It is the only option.';
  if (preference.isPreferred(skill)) return 'It is preferred, as requested.';
  const others = options.filter((id) => id !== chosen).map((id) => getOrThrow(graph.skills, id));
  if (preference.isAvoided(skill)) return costReason(input, owners, skill, others);
  const allowed = others.filter((other) => !preference.isAvoided(other));
  if (allowed.length === 0) return 'Every other option is avoided.';
  return costReason(input, owners, skill, allowed);
}

function isTaken({ taken }: ReasonInput, skill: string): boolean {
  return taken.some(({ option }) => option === skill);
}

/** Compares what the chosen option adds to the rest of the path with what the best of the others would add. */
function costReason(input: ReasonInput, owners: Owners, skill: PlanSkill, others: readonly PlanSkill[]): string {
  const { space, plan, goals, exact } = input;
  const node = space.nodeOf(skill.id);
  if (goals.some(({ open }) => open.includes(skill.id))) return 'It is a goal itself.';
  const rest = withoutChoice(input, node);
  if (rest.has(node)) {
    const requiring = plan.steps.find(
      (other) => !owners.includes(other.node) && rest.has(other.node) && other.node.required.includes(node),
    );
    return `It is on the path in any case${requiring ? `, for ${requiring.node.skill.name}` : ''}.`;
  }
  const added = extraMonths(input, node, rest);
  const rivals = others.map((other) => ({ other, added: extraMonths(input, space.nodeOf(other.id), rest) }));
  const least = Math.min(...rivals.map((rival) => rival.added));
  const best = rivals.filter((rival) => rival.added === least).map(({ other }) => other);
  if (least > added) {
    const [first] = best.map(({ name }) => name);
    return `It adds ${months(added)} to the path; ${first} would add ${months(least)}.`;
  }
  if (least === added) {
    return `It adds ${months(added)} to the path, as ${enumerate(best.map(({ name }) => name))} would${mostUsed(skill, best)}.`;
  }
  return exact ? 'It makes the whole path shortest.' : 'It is part of the shortest path that was found.';
}

/** The end of a sentence about equals, where the number of dependent skills decided. */
function mostUsed({ dependents }: PlanSkill, equals: readonly PlanSkill[]): string {
  return equals.every((other) => other.dependents < dependents) ? '; more skills build on it' : '';
}

function isAsEasy(skill: PlanSkill, other: PlanSkill, times: LearningTimes): boolean {
  return rankOf(skill) === rankOf(other) && middle(times.of(skill)) === middle(times.of(other));
}

/** The nodes of the plan that the goals need even if no skill takes this node by choice. */
function withoutChoice({ space, plan }: ReasonInput, chosen: SpaceNode): ReadonlySet<SpaceNode> {
  const needed = (owner: SpaceNode | GoalNode): SpaceNode[] =>
    plan.requirementsOf(owner).filter((node) => node !== chosen || owner.required.includes(node));
  const rest = new Set(space.goals.flatMap(needed));
  for (const node of rest) for (const required of needed(node)) rest.add(required);
  return rest;
}

/** The months of a node and what it needs beyond the rest, each open group counted by its cheapest option. */
function extraMonths({ hoursPerWeek }: ReasonInput, start: SpaceNode, rest: ReadonlySet<SpaceNode>): number {
  const extra = new Set([start]);
  const isTaken = (node: SpaceNode): boolean => rest.has(node) || extra.has(node);
  let sum = 0;
  for (const node of extra) {
    sum += (middle(node.time) * REFERENCE_HOURS) / hoursPerWeek;
    for (const required of node.required) if (!rest.has(required)) extra.add(required);
    for (const { options } of node.groups) {
      if (options.some(isTaken)) continue;
      extra.add(options.reduce((best, option) => (option.cost < best.cost ? option : best)));
    }
  }
  return rounded(sum);
}
