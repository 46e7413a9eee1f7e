import { planner } from '../texts';
import { formatMonths } from '../ui/format-months';
import { budgetEnd } from './budget-end';
import { dateAfter, formatDate } from './dates';
import { criticalSteps, type Plan, stepNames, stepsOf } from './plan';
import type { PlanOptions } from './plan-options';
import { sumRanges } from './timeline';

/** The four key figures of a plan. */
export function PlanSummary({ plan, options }: { plan: Plan; options: PlanOptions }) {
  const critical = criticalSteps(plan);
  const figures = [
    {
      name: planner.figures.steps,
      figure: planner.steps(plan.stepCount),
      note: planner.inStages(plan.stages.length),
    },
    { name: planner.figures.time, figure: formatMonths(plan.totalTime), note: timeNote(plan, options) },
    {
      name: planner.figures.critical,
      figure: formatMonths(sumRanges(critical.map(({ time }) => time))),
      note: planner.chain(critical.length),
    },
    {
      name: planner.figures.deferred,
      figure: planner.steps(plan.deferred.length),
      note: deferredNote(options),
    },
  ];
  return (
    <dl className="plan-summary">
      {figures.map(({ name, figure, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{figure}</strong>
            <span className="quiet">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function timeNote(plan: Plan, { hoursPerWeek, start }: PlanOptions): string {
  const last = stepsOf(plan).at(-1);
  const end = start !== null && last ? [planner.until(formatDate(dateAfter(start, last.endMonth)))] : [];
  const whole = plan.deferred.length > 0 ? [planner.wholeTime(formatMonths(plan.wholeTime))] : [];
  return [planner.pace(hoursPerWeek), ...end, ...whole].join('; ');
}

function deferredNote(options: PlanOptions): string {
  const limit = budgetEnd(options);
  return limit === null ? planner.noBudget : planner.beyond(limit);
}

interface PlanNotesProps {
  plan: Plan;
  /** ids of skipped skills */
  skipped: readonly string[];
}

/** Notes on limitations of the plan. */
export function PlanNotes({ plan, skipped }: PlanNotesProps) {
  const names = stepNames(plan);
  const nameOf = (id: string) => names.get(id) ?? id;
  const namesOf = (skills: Plan['unavoidable']) => skills.map(({ name }) => name);
  const kept = plan.unavoidable.filter(({ id }) => skipped.includes(id));
  const others = plan.unavoidable.filter(({ id }) => !skipped.includes(id));
  const notes = [
    ...(others.length > 0 ? [planner.noAlternative(namesOf(others))] : []),
    ...(kept.length > 0 ? [planner.skippedStay(namesOf(kept))] : []),
    ...plan.cycles.map((ids) => planner.cycle(ids.map(nameOf))),
    ...(plan.exact ? [] : [planner.notExact]),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className="plan-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
