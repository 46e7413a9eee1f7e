import type { MonthRange } from '../model/records.js';
import type { AlongsideSkill, Plan, PlanStep } from './arrange.js';
import { type Slot, total } from './schedule.js';

export interface PathStep extends Slot {
  /** From 1; deferred steps are counted, too. */
  position: number;
  skill: string;
  isGoal: boolean;
  /** The ranks of the levels at which the skill is known and needed; null where it is not known. */
  upgrade: { from: number; to: number } | null;
  /** The time is neither stated by a source nor a share of a stated one. */
  estimated: boolean;
  /** The steps that it waits for, directly or by way of skills alongside, in the order of the path. */
  requires: string[];
  /** The steps that wait for it, in the order of the path, deferred ones included, then the skills alongside that do. */
  neededFor: string[];
}

/** A role or a level that is complete at a point of a path. */
export interface PathMilestone {
  /** The id of the role; null for a level. */
  role: string | null;
  /** The rank of the level; null for a role, and for skills without a level. */
  levelRank: number | null;
  /** Steps that are not in an earlier milestone, deferred ones included. */
  steps: PathStep[];
  time: MonthRange;
  endMonth: number;
}

/** A skill that is learned alongside, with the last step that it depends on. */
export interface PathAlongside extends Pick<PathStep, 'skill' | 'isGoal' | 'upgrade'> {
  after: PathStep | null;
}

export interface PathStage {
  /** From 1. */
  index: number;
  steps: PathStep[];
}

/** Groups steps by stage. */
export function toStages(steps: readonly PathStep[], plan: readonly PlanStep[]): PathStage[] {
  const stages: PathStage[] = [];
  for (const [at, step] of steps.entries()) {
    const isNext = plan[at]?.stage === stages.length;
    if (isNext) stages.push({ index: stages.length + 1, steps: [] });
    stages.at(-1)?.steps.push(step);
  }
  return stages;
}

/** @param steps  of the whole path */
export function toMilestone(
  { milestone, steps: own }: Plan['milestones'][number],
  steps: readonly PathStep[],
): PathMilestone {
  const ownSteps = own.map(({ position }) => steps[position]).filter((step) => step !== undefined);
  return {
    role: milestone.role,
    levelRank: milestone.levelRank,
    steps: ownSteps,
    time: total(ownSteps.map(({ time }) => time)),
    endMonth: Math.max(...ownSteps.map(({ endMonth }) => endMonth)),
  };
}

export function idOf({ node }: PlanStep): string {
  return node.skill.id;
}

export function toPathStep({ node, position, isGoal, requires, neededFor }: PlanStep, slot: Slot): PathStep {
  return {
    position: position + 1,
    skill: node.skill.id,
    isGoal,
    upgrade: node.upgrade,
    estimated: node.skill.isTimeEstimated,
    requires: requires.map(idOf),
    neededFor: neededFor.map(({ skill }) => skill.id),
    ...slot,
  };
}

export function toAlongside({ node, after, isGoal }: AlongsideSkill, steps: readonly PathStep[]): PathAlongside {
  return { skill: node.skill.id, after: (after && steps[after.position]) ?? null, isGoal, upgrade: node.upgrade };
}
