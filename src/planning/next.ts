import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { topologicalLevels } from '../graph-algorithms/topological-levels.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { Importance, MonthRange } from '../model/records.js';
import { mapSliced, type Sliced } from '../model/sliced.js';
import { explain } from './explain.js';
import { atPace, checkPace, middle } from './schedule.js';
import { isAlongside } from './search-space.js';
import { type Waiting, type WaitingInput, type WaitingSkill, waitingSkills } from './waiting.js';

interface NeedingRole {
  role: string;
  importance: Importance;
}

export interface NextSkillsInput extends WaitingInput {
  /** The roles that need a skill, by skill id. */
  roles: ReadonlyMap<string, readonly NeedingRole[]>;
  /** Of the times of recommendations. */
  hoursPerWeek: number;
  limit: number;
}

export interface SkillRecommendation {
  skill: string;
  /** In (0, 1). */
  score: number;
  /** One sentence for readers. */
  explanation: string;
  /** Skills that wait only for this one; with goals those on the way to them. */
  unlocks: string[];
  /** Role ids, those to which the skill is ESSENTIAL first, then by id. */
  usedByRoles: string[];
  /** At the requested pace. */
  time: MonthRange;
  /** The ranks of the levels at which the skill is known and needed; null where it is not known. */
  upgrade: WaitingSkill['upgrade'];
}

export interface RankedSkills extends Pick<Waiting, 'assumptions' | 'unfollowed'> {
  recommendations: SkillRecommendation[];
  /** Soft and professional skills without a learning time. */
  alongside: SkillRecommendation[];
}

/** In months: shorter learning times are counted as this. */
const MIN_MONTHS = 0.25;

/**
 * What to learn next: skills that wait for nothing, ranked by what they unlock for each month of learning.
 *
 * A skill is worth 1 and its share of every skill that waits for it, whose own worth is split evenly among its unmet
 * requirements. The number of roles that need the skill, m with a PREFERRED need counted as a half, adds log2(1 + m). With s
 * the sum for each month at the reference pace, the score is s / (1 + s). Of a skill that is known at a lower level, the part
 * that is left counts. With goals only the learning path to them counts.
 *
 * @param graph  with goals: their skills and the known skills with all that these require, over every alternative
 * @returns best first, then by id; O((V + E) log V) and a learning path
 */
export function* nextSkills(graph: PrerequisiteGraph, input: NextSkillsInput): Sliced<RankedSkills> {
  checkPace(input.hoursPerWeek);
  const { roles, limit } = input;
  const { skills: waiting, assumptions, unfollowed } = yield* waitingSkills(graph, input);
  yield;
  const worth = yield* worthOf(waiting);
  yield;
  const ready = waiting.filter(({ needs }) => needs.length === 0);
  const ranked = ready.map(({ skill, time, upgrade }) => {
    const benefit = getOrThrow(worth, skill) + Math.log2(1 + weightedCount(roles.get(skill) ?? []));
    const part = upgrade ? 1 - upgrade.from / upgrade.to : 1;
    const perMonth = (part * benefit) / Math.max(middle(time), MIN_MONTHS);
    const isBeside = isAlongside(getOrThrow(graph.skills, skill));
    return { skill, score: perMonth / (1 + perMonth), time, upgrade, isAlongside: isBeside };
  });
  ranked.sort((a, b) => b.score - a.score || (a.skill < b.skill ? -1 : 1));
  const recommend = ({ skill, score, upgrade, ...one }: (typeof ranked)[number]): SkillRecommendation => {
    const dependents = waiting.filter(({ needs }) => needs.some((options) => options.includes(skill)));
    const unlocks = dependents.filter(({ needs }) => needs.length === 1).map((dependent) => dependent.skill);
    const usedByRoles = essentialFirst(roles.get(skill) ?? []);
    const time = atPace(one.time, input.hoursPerWeek);
    const explanation = explain(graph, {
      skill,
      unlocks,
      dependents: dependents.map((dependent) => dependent.skill),
      goals: input.goals,
      waiting,
      roleCount: usedByRoles.length,
      time,
      upgrade,
    });
    return { skill, score, explanation, unlocks, usedByRoles, time, upgrade };
  };
  const best = (alongside: boolean) => ranked.filter((one) => one.isAlongside === alongside).slice(0, limit);
  // each recommendation looks at every waiting skill
  return {
    recommendations: yield* mapSliced(best(false), recommend, 1),
    alongside: yield* mapSliced(best(true), recommend, 1),
    assumptions,
    unfollowed,
  };
}

function weightedCount(roles: readonly NeedingRole[]): number {
  return roles.reduce((sum, { importance }) => sum + (importance === 'ESSENTIAL' ? 1 : 0.5), 0);
}

interface WorthNode {
  skill: string;
  worth: number;
  needs: WorthNode[][];
}

/** Passes each skill's worth on to what it waits for, dependents first. Edges of a cycle pass on nothing. */
function* worthOf(waiting: readonly WaitingSkill[]): Sliced<ReadonlyMap<string, number>> {
  const nodes = new Map(waiting.map(({ skill }): [string, WorthNode] => [skill, { skill, worth: 1, needs: [] }]));
  for (const { skill, needs } of waiting) {
    const toNodes = (options: readonly string[]) => options.flatMap((option) => nodes.get(option) ?? []);
    getOrThrow(nodes, skill).needs = needs.map(toNodes);
  }
  yield;
  const { levels } = topologicalLevels(
    nodes.values(),
    ({ needs }) => needs.flat(),
    () => 0,
  );
  const levelOf = (node: WorthNode): number => getOrThrow(levels, node);
  yield;
  for (const node of [...nodes.values()].sort((a, b) => levelOf(b) - levelOf(a))) {
    for (const option of node.needs.flat()) {
      if (levelOf(option) < levelOf(node)) option.worth += node.worth / node.needs.length;
    }
  }
  return new Map([...nodes].map(([skill, { worth }]) => [skill, worth]));
}

function essentialFirst(roles: readonly NeedingRole[]): string[] {
  const rank = ({ importance }: NeedingRole): number => (importance === 'ESSENTIAL' ? 0 : 1);
  const sorted = [...roles].sort((a, b) => rank(a) - rank(b) || (a.role < b.role ? -1 : 1));
  return sorted.map(({ role }) => role);
}
