import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { MonthRange } from '../model/records.js';
import type { Goal } from './input.js';
import type { WaitingSkill } from './waiting.js';
import { enumerate, monthRange } from './sentence.js';

interface Subject {
  skill: string;
  unlocks: readonly string[];
  dependents: readonly string[];
  goals: readonly Goal[];
  waiting: readonly WaitingSkill[];
  roleCount: number;
  time: MonthRange;
  upgrade: WaitingSkill['upgrade'];
}

/** One sentence: why a skill is worth learning next. */
export function explain(graph: PrerequisiteGraph, subject: Subject): string {
  const { skill, unlocks, dependents, roleCount, time } = subject;
  const names = (ids: readonly string[]): string => enumerate(ids.map((id) => getOrThrow(graph.skills, id).name));
  const isGoal = subject.goals.some((goal) => includes(goal, skill));
  const goals = enumerate(goalsAbove(subject));
  const parts = [
    subject.upgrade
      ? raising(subject, subject.upgrade.from)
      : opening(names(unlocks), names(dependents), isGoal ? '' : goals, isGoal),
    `takes ${monthRange(time)}`,
    ...(roleCount > 0 ? [roleCount === 1 ? 'one role needs it' : `${roleCount} roles need it`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function opening(unlocks: string, dependents: string, goals: string, isGoal: boolean): string {
  const towards = (names: string): string => (goals === '' || goals === names ? '' : ` on the way to ${goals}`);
  if (unlocks !== '') return `${isGoal ? 'Is a goal and opens' : 'Opens'} up ${unlocks}${towards(unlocks)}`;
  if (isGoal) return 'Is a goal that can be started now';
  return dependents === '' ? 'Can be started now' : `Is needed for ${dependents}${towards(dependents)}`;
}

/** Of a skill that is known at a lower level than some goals need. */
function raising({ skill, goals }: Subject, from: number): string {
  const above = goals.filter(({ ranks }) => (ranks.get(skill) ?? 0) > from);
  return `Is known at a lower level than is needed for ${enumerate(above.map(({ name }) => name))}`;
}

/** Names of the goals that the skill leads to. */
function goalsAbove({ skill, goals, waiting }: Subject): string[] {
  if (goals.length === 0) return [];
  const reached = new Set([skill]);
  // prerequisites come before what waits for them, so that one pass finds all
  for (const { skill: dependent, needs } of waiting) {
    if (needs.some((options) => options.some((option) => reached.has(option)))) reached.add(dependent);
  }
  return goals.filter((goal) => [...reached].some((id) => includes(goal, id))).map(({ name }) => name);
}

function includes({ skills, anyOf }: Goal, skill: string): boolean {
  return skills.includes(skill) || anyOf.some(({ options }) => options.includes(skill));
}
