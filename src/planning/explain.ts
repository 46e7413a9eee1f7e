import type { MonthRange } from '../model/records.js';
import type { Goal } from './model.js';
import type { Waiting } from './next.js';
import { enumerate, monthRange } from './sentence.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';

interface Explained {
  skill: string;
  unlocks: readonly string[];
  dependents: readonly string[];
  goals: readonly Goal[];
  waiting: readonly Waiting[];
  /** how many need it */
  roles: number;
  time: MonthRange;
}

/** Why a skill is worth learning next: one sentence for people. */
export function explain(graph: PrerequisiteGraph, subject: Explained): string {
  const { skill, unlocks, dependents, roles, time } = subject;
  const names = (ids: readonly string[]): string => enumerate(ids.map((id) => graph.skills.get(id)!.name));
  const aims = enumerate(aimsOf(subject));
  const isAim = subject.goals.some((goal) => goal.skills.includes(skill));
  const parts = [
    opening(names(unlocks), names(dependents), isAim ? '' : aims, isAim),
    `takes ${monthRange(time)}`,
    ...(roles > 0 ? [roles === 1 ? 'one role needs it' : `${roles} roles need it`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function opening(unlocks: string, dependents: string, aims: string, isAim: boolean): string {
  const towards = aims === '' ? '' : ` on the way to ${aims}`;
  if (unlocks !== '')
    return `${isAim ? 'Is a goal and opens' : 'Opens'} up ${unlocks}${unlocks === aims ? '' : towards}`;
  if (isAim) return 'Is a goal that can be started now';
  return dependents === '' ? 'Can be started now' : `Is needed for ${dependents}${dependents === aims ? '' : towards}`;
}

/** Names of the goals that the skill leads to. */
function aimsOf({ skill, goals, waiting }: Explained): string[] {
  const reached = new Set([skill]);
  // prerequisites stand before what waits for them, so that one pass finds all
  for (const { skill: dependent, needs } of goals.length > 0 ? waiting : []) {
    if (needs.some((options) => options.some((option) => reached.has(option)))) reached.add(dependent);
  }
  return goals.flatMap((goal) => (goal.skills.some((id) => reached.has(id)) ? goal.name : []));
}
