import { formatCount } from '../ui/format-count';
import { formatList } from '../ui/format-list';
import { formatMonths } from '../ui/format-months';
import { criticalSteps, type Plan, stepNames } from './plan';
import { sumRanges } from './timeline';
import type { PlanOptions } from './plan-options';

/** The four key figures of a plan. */
export function PlanSummary({ plan, options }: { plan: Plan; options: PlanOptions }) {
  const critical = criticalSteps(plan);
  const figures = [
    {
      name: 'To learn',
      figure: formatCount(plan.stepCount, 'step'),
      note: `in ${formatCount(plan.stages.length, 'stage')}`,
    },
    { name: 'Time', figure: formatMonths(plan.totalTime), note: `at ${options.hoursPerWeek} hours a week` },
    {
      name: 'Critical path',
      figure: formatMonths(sumRanges(critical.map(({ time }) => time))),
      note: `a chain of ${formatCount(critical.length, 'step')}`,
    },
    {
      name: 'Deferred',
      figure: formatCount(plan.deferred.length, 'step'),
      note: deferredNote(plan, options.budgetMonths),
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

function deferredNote({ deferred, wholeTime }: Plan, budgetMonths: number | null): string {
  if (budgetMonths === null) return 'no time budget';
  const whole = deferred.length > 0 ? `; ${formatMonths(wholeTime)} with them` : '';
  return `beyond ${formatCount(budgetMonths, 'month')}${whole}`;
}

/** Notes on limitations of the plan. */
export function PlanNotes({ plan }: { plan: Plan }) {
  const names = stepNames(plan);
  const nameOf = (id: string) => names.get(id) ?? id;
  const notes = [
    ...(plan.unavoidable.length > 0
      ? [`There is no alternative to ${formatList(plan.unavoidable.map(({ name }) => name))}.`]
      : []),
    ...plan.cycles.map(
      (ids) => `${formatList(ids.map(nameOf))} require each other in this graph: learn them together.`,
    ),
    ...(plan.exact ? [] : ['Not all combinations of alternatives were checked: a shorter path may exist.']),
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
