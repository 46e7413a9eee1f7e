import type { Importance, MonthRange } from '../model/records.js';
import { mapSliced, type Sliced } from '../model/sliced.js';
import type { LearningTimes } from './estimate.js';
import { explain } from './explain.js';
import { unmet } from './known.js';
import type { Goal, Known } from './model.js';
import { learningPath } from './path.js';
import { middle, REFERENCE_HOURS } from './schedule.js';
import { topologicalLevels } from '../graph-algorithms/topological-order.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';

export interface NextSkillsInput {
  /** in order of urgency; none for what opens up most of anything */
  goals: readonly Goal[];
  /** as the caller wants it (see assumePrerequisites) */
  known: Known;
  /** without goals: the skills to think of, all of whose direct prerequisites the graph holds */
  candidates: Iterable<string>;
  /** roles that need a skill */
  roles: ReadonlyMap<string, readonly { role: string; importance: Importance }[]>;
  /** of all skills of the graph */
  times: LearningTimes;
  limit: number;
}

export interface SkillRecommendation {
  skill: string;
  /** in (0, 1) */
  score: number;
  /** one sentence for people */
  explanation: string;
  /** skills that wait for nothing but this one; with goals those on the way to them */
  unlocks: string[];
  /** role ids, those to which it is ESSENTIAL first */
  usedByRoles: string[];
  /** at the reference pace */
  time: MonthRange;
}

/** A skill that is not known, with what it waits for: of each list of options one. */
export interface Waiting {
  skill: string;
  needs: readonly (readonly string[])[];
}

/** Months below which a shorter learning time makes a skill no better. */
const SHORTEST = 0.25;

/**
 * What to learn next: skills that wait for nothing, ranked by what they open up for each month of learning.
 *
 * A skill is worth 1, and its part of every skill that waits for it, whose own worth is split evenly among the
 * requirements that it still waits for; the number of roles that need the skill, m with a PREFERRED need as a half, adds
 * log2(1 + m). With s the sum for each month, the score is s / (1 + s). With goals only the learning path to them counts.
 *
 * @param graph  with goals: what these and the known skills require, over every alternative
 * @returns best first, of equals by id; O((V + E) log V) and a learning path
 */
export function* nextSkills(graph: PrerequisiteGraph, input: NextSkillsInput): Sliced<SkillRecommendation[]> {
  const { roles, times, limit } = input;
  const waiting = input.goals.length > 0 ? yield* onThePath(graph, input) : everything(graph, input);
  yield;
  const worth = yield* worthOf(waiting);
  yield;
  const ranked = waiting
    .filter(({ needs }) => needs.length === 0)
    .map(({ skill }) => {
      const time = times.of(graph.skills.get(skill)!);
      const wanted = (roles.get(skill) ?? []).reduce(
        (sum, { importance }) => sum + (importance === 'ESSENTIAL' ? 1 : 0.5),
        0,
      );
      const perMonth = (worth.get(skill)! + Math.log2(1 + wanted)) / Math.max(middle(time), SHORTEST);
      return { skill, score: perMonth / (1 + perMonth), time };
    })
    .sort((a, b) => b.score - a.score || (a.skill < b.skill ? -1 : 1));
  const recommend = ({ skill, score, time }: (typeof ranked)[number]): SkillRecommendation => {
    const dependents = waiting.filter(({ needs }) => needs.some((options) => options.includes(skill)));
    const unlocks = dependents.flatMap((one) => (one.needs.length === 1 ? one.skill : []));
    const usedByRoles = essentialFirst(roles.get(skill) ?? []);
    const explanation = explain(graph, {
      skill,
      unlocks,
      dependents: dependents.map((one) => one.skill),
      goals: input.goals,
      waiting,
      roles: usedByRoles.length,
      time,
    });
    return { skill, score, explanation, unlocks, usedByRoles, time };
  };
  // each looks at all that waits
  return yield* mapSliced(ranked.slice(0, limit), recommend, 1);
}

function* onThePath(graph: PrerequisiteGraph, { goals, known, times }: NextSkillsInput): Sliced<Waiting[]> {
  const nothing = { skills: new Set<string>(), technologies: new Set<string>() };
  const { stages } = yield* learningPath(graph, {
    goals,
    known,
    assumePrerequisites: false,
    includeRecommended: false,
    hoursPerWeek: REFERENCE_HOURS,
    budgetMonths: null,
    avoid: nothing,
    prefer: nothing,
    times,
  });
  return stages.flatMap(({ steps }) =>
    steps.map(({ skill, requires }) => ({ skill, needs: requires.map((required) => [required]) })),
  );
}

function everything(graph: PrerequisiteGraph, { known, candidates }: NextSkillsInput): Waiting[] {
  return [...candidates].flatMap((skill) =>
    known.skills.has(skill) ? [] : { skill, needs: unmet(graph, skill, known) },
  );
}

/** Hands each skill's worth down to what it waits for, last skills first; edges of a cycle hand down nothing. */
function* worthOf(waiting: readonly Waiting[]): Sliced<Map<string, number>> {
  const at = new Map(waiting.map(({ skill }, index) => [skill, index]));
  const needs = waiting.map((one) => one.needs.map((options) => options.flatMap((option) => at.get(option) ?? [])));
  yield;
  const { level } = topologicalLevels(
    needs.map((lists) => lists.flat()),
    (a, b) => a - b,
  );
  yield;
  const worth = new Float64Array(waiting.length).fill(1);
  const lastFirst = [...waiting.keys()].sort((a, b) => level[b]! - level[a]!);
  for (const node of lastFirst) {
    for (const option of needs[node]!.flat()) {
      if (level[option]! < level[node]!) worth[option]! += worth[node]! / needs[node]!.length;
    }
  }
  return new Map(waiting.map(({ skill }, index) => [skill, worth[index]!]));
}

function essentialFirst(roles: readonly { role: string; importance: Importance }[]): string[] {
  const order = (a: { role: string; importance: Importance }): string => `${a.importance} ${a.role}`;
  return [...roles].sort((a, b) => (order(a) < order(b) ? -1 : 1)).map(({ role }) => role);
}
