import type { LearningPathInput } from '../api/generated/graphql.js';
import type { Knowledge } from '../known/marks.js';
import type { PlanOptions } from './plan-options.js';

/** The API's limit. */
const MAX_AVOIDED = 100;

/**
 * The input of a plan. Skipped skills are avoided like those that the plan avoids, except goals and preferred skills: to
 * avoid these, too, would be a contradiction.
 */
export function planInput(options: PlanOptions, knowledge: Knowledge, skipped: readonly string[]): LearningPathInput {
  const wanted = [...options.goals, ...options.prefer];
  const avoided = [...options.avoid, ...skipped.filter((id) => !wanted.includes(id))];
  return {
    goals: [...options.goals],
    ...knowledge,
    hoursPerWeek: options.hoursPerWeek,
    budgetMonths: options.budgetMonths,
    includeRecommended: options.recommended,
    includePreferred: options.preferred,
    prefer: [...options.prefer],
    avoid: [...new Set(avoided)].slice(0, MAX_AVOIDED),
  };
}
