import { planner } from '../texts.js';
import { formatMonths } from '../ui/format-months.js';
import { dateAfter, formatDate } from './dates.js';
import type { Plan } from './plan.js';

type Milestone = Plan['milestones'][number];

/** A milestone with the stages that lead to it. */
export interface PlannedMilestone {
  milestone: Milestone;
  title: string;
  /** without deferred steps; a milestone begins a new stage */
  stages: Plan['stages'];
  /** whether all steps are within the time budget */
  isComplete: boolean;
}

/** The milestones that have steps within the time budget, in order. */
export function milestonesOf({ milestones, stages, deferred }: Plan): PlannedMilestone[] {
  const deferredPositions = new Set(deferred.map(({ position }) => position));
  return milestones.flatMap((milestone) => {
    const positions = new Set(milestone.steps.map(({ position }) => position));
    const own = stages.filter(({ steps }) => steps.some(({ position }) => positions.has(position)));
    if (own.length === 0) return [];
    const isComplete = !milestone.steps.some(({ position }) => deferredPositions.has(position));
    return [{ milestone, title: titleOf(milestone), stages: own, isComplete }];
  });
}

function titleOf({ role, level }: Milestone): string {
  if (role) return role.name;
  return level ? planner.levelMilestone(level.name) : planner.noLevelMilestone;
}

/** When a milestone is complete, as a date or in months; null if that is not within the time budget. */
export function whenComplete({ milestone, isComplete }: PlannedMilestone, start: string | null): string | null {
  const { endMonth } = milestone;
  if (!isComplete) return null;
  if (start !== null) return planner.completeOn(formatDate(dateAfter(start, endMonth)));
  return planner.completeAfter(formatMonths({ min: endMonth, max: endMonth }));
}
