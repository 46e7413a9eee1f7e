import { planner } from '../texts.js';
import { toCsv } from '../ui/csv.js';
import { dateAfter, isoDate } from './dates.js';
import { milestonesOf } from './milestones.js';
import { type Plan, type Step, stepNames } from './plan.js';

const { header, status, yes, no } = planner.csv;

/**
 * Renders a plan as CSV: a row for each step, each deferred step, and each skill alongside, which has no times.
 *
 * @param start  the first day of the plan, as `2026-12-01`; null for starts and ends in months
 */
export function planCsv(plan: Plan, start: string | null): string {
  const names = stepNames(plan);
  const stages = milestonesOf(plan).flatMap(({ title, stages }) => stages.map((stage) => ({ title, ...stage })));
  const place = (months: number) => (start === null ? months : isoDate(dateAfter(start, months)));
  const row = (step: Step, state: string, milestone: string, stage: number | null) => [
    step.position,
    step.skill.name,
    step.skill.id,
    step.skill.level?.name ?? null,
    step.from?.name ?? null,
    step.to?.name ?? null,
    state,
    milestone,
    stage,
    step.time.min,
    step.time.max,
    step.estimated ? yes : no,
    place(step.startMonth),
    place(step.endMonth),
    step.neededFor.map(({ id }) => names.get(id) ?? id).join('; '),
  ];
  return toCsv([
    header,
    ...stages.flatMap(({ title, index, steps }) => steps.map((step) => row(step, status.planned, title, index))),
    ...plan.deferred.map((step) => row(step, status.deferred, '', null)),
    ...plan.alongside.map(({ skill }) => [
      null,
      skill.name,
      skill.id,
      skill.level?.name ?? null,
      null,
      null,
      status.alongside,
      ...header.slice(7).map(() => null),
    ]),
  ]);
}
