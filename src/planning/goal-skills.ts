import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { flatMap } from '../model/flat-map.js';
import { type Alternatives, USE_RANKS, type UseRank } from '../model/entity-facts.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { LearningTimes } from './estimate.js';
import type { Goal } from './input.js';
import type { Known } from './known.js';
import type { Preference } from './preference.js';
import { shareOfRank } from './ranks.js';
import { compareOptions, rankOf, sortIds } from './requirements.js';
import { middle } from './schedule.js';

/** A technology as a goal, and the skill that was chosen for it. */
export interface TechnologyGoal {
  id: string;
  name: string;
  chosen: string;
  rank: UseRank;
  /** Without deprecated and discontinued ones. */
  others: readonly { skill: string; rank: UseRank }[];
}

/** A skill that is known at one level and needed at a higher one, by rank. */
export interface Upgrade {
  skill: string;
  from: number;
  to: number;
}

export interface GoalSkills {
  id: string;
  /** The skills that the goal stands for in any case; the one chosen for a technology. */
  skills: readonly string[];
  /** Those that are not known; empty for a known technology. */
  open: readonly string[];
  /** Of each, one option is needed. */
  anyOf: readonly Alternatives[];
  /** Known skills that a role needs at a higher level, with the ranks of both. */
  upgrades: readonly Upgrade[];
  /** For a role, the roles before it and the role itself, each with the skills that it needs; else empty. */
  roles: Goal['roles'];
  /** Set where the goal is a technology. */
  technology: TechnologyGoal | null;
}

/**
 * The skills that goals stand for. For a technology: its primary skill, else a skill with its name or alias; else a known
 * skill that uses it, a preferred one, one that is not avoided; among these one whose use of it is stated by a source, then
 * the most specific one (with the fewest technologies), then the easiest: the one with the lowest level, then the shortest
 * learning time, then the most dependent skills, then the least id.
 */
export function skillsOfGoals(
  graph: PrerequisiteGraph,
  goals: readonly Goal[],
  known: Known,
  preference: Preference,
  times: LearningTimes,
  forced?: ReadonlyMap<string, string>,
): GoalSkills[] {
  const isOpen = (id: string): boolean => !known.skills.has(id);
  return goals.map((goal) => {
    const { id, name, roles } = goal;
    const skills = ownSkills(graph, goal, known, preference);
    const anyOf = goal.anyOf.map(({ group, options, outside }) => ({
      group,
      options: [options, outside].flatMap((ids) => sortIds(graph, ids, compareOptions)),
    }));
    const { uses } = goal;
    if (uses === null)
      return {
        id,
        skills,
        open: skills.filter(isOpen),
        anyOf,
        upgrades: upgradesOf(goal, known),
        roles,
        technology: null,
      };
    const chosen = forced?.get(id) ?? bestUser(graph, goal, known, preference, times).id;
    const isMet = known.technologies.has(id) || !isOpen(chosen);
    const others = [...uses].flatMap(([skill, rank]) =>
      skill === chosen || getOrThrow(graph.skills, skill).isRetired ? [] : [{ skill, rank }],
    );
    return {
      id,
      skills: [chosen],
      open: isMet ? [] : [chosen],
      anyOf,
      upgrades: [],
      roles,
      technology: { id, name, chosen, rank: getOrThrow(uses, chosen), others },
    };
  });
}

/** Every skill that a goal may require by itself: those needed in any case, and the options of its alternatives. */
export function possibleSkills({ skills, anyOf }: Goal): string[] {
  return [...skills, ...optionsOf(anyOf)];
}

function optionsOf(anyOf: Goal['anyOf']): string[] {
  return anyOf.flatMap(({ options, outside }) => [...options, ...outside]);
}

/**
 * The skills that a goal stands for. A level, an area or a track leaves out what is deprecated or discontinued, and what
 * follows from one member of its groups: Spring Data requires Spring Boot by name, so it counts only where Spring Boot is
 * known or preferred.
 */
function ownSkills(graph: PrerequisiteGraph, goal: Goal, known: Known, preference: Preference): readonly string[] {
  const { id, skills, anyOf, roles, uses } = goal;
  if (uses !== null || roles.length > 0) return skills;
  // most goals are one skill
  if (skills.length === 1 && skills[0] === id) return skills;
  const members = optionsOf(anyOf);
  const isTaken = (member: string): boolean =>
    known.skills.has(member) || preference.isPreferred(getOrThrow(graph.skills, member));
  // who prefers Spring Boot takes Java, too
  const taken = graph.required.closure(members.filter(isTaken));
  const left = new Set(members.filter((member) => !taken.has(member)));
  const isOwn = (skill: string): boolean => {
    if (getOrThrow(graph.skills, skill).isRetired) return false;
    return left.size === 0 || [...graph.required.closure([skill])].every((one) => !left.has(one));
  };
  return skills.filter((skill) => skill === id || isOwn(skill));
}

/** Of alternatives, the option that is known at the highest level. */
function upgradesOf({ skills, anyOf, ranks }: Goal, known: Known): Upgrade[] {
  const needed = [...skills.map((skill) => ({ group: null, options: [skill] })), ...anyOf];
  return flatMap(needed, ({ group, options }) => {
    const assumption = group === null ? null : known.assumptionFor({ group, options });
    const required = ranks.get(options[0] ?? '') ?? null;
    if (assumption && shareOfRank(assumption.rank, required) === 1) return [];
    const found = flatMap(options, (skill): Upgrade[] => {
      const [from, to] = [known.rankOf(skill), ranks.get(skill)];
      const isKnown = known.skills.has(skill);
      if (!isKnown || to === undefined) return [];
      return [{ skill, from: from ?? to, to }];
    });
    const best = found.reduce<Upgrade | null>((one, other) => (one && one.from >= other.from ? one : other), null);
    return best && best.from < best.to ? [best] : [];
  });
}

const NAMED = USE_RANKS.indexOf('SAME_NAME');

function bestUser(
  graph: PrerequisiteGraph,
  { skills, uses }: Goal,
  known: Known,
  preference: Preference,
  times: LearningTimes,
): PlanSkill {
  const useRank = ({ id }: PlanSkill): number => USE_RANKS.indexOf(uses?.get(id) ?? 'INFERRED');
  /** Only what is essentially the technology comes before what the learner knows or prefers. */
  const nameRank = (skill: PlanSkill): number => Math.min(useRank(skill), NAMED + 1);
  const tier = (skill: PlanSkill): number => {
    if (known.skills.has(skill.id)) return 0;
    if (skill.isRetired) return 4;
    if (preference.isPreferred(skill)) return 1;
    return preference.isAvoided(skill) ? 3 : 2;
  };
  const compare = (a: PlanSkill, b: PlanSkill): number =>
    nameRank(a) - nameRank(b) ||
    tier(a) - tier(b) ||
    useRank(a) - useRank(b) ||
    a.technologies.length - b.technologies.length ||
    rankOf(a) - rankOf(b) ||
    middle(times.of(a)) - middle(times.of(b)) ||
    compareOptions(a, b);
  const users = skills.map((skill) => getOrThrow(graph.skills, skill));
  return users.reduce((best, skill) => (compare(skill, best) < 0 ? skill : best));
}
