import { counted } from '../ui/counted';
import { listed } from '../ui/listed';
import { monthsInWords } from '../ui/months';
import { criticalSteps, type Plan, stepNames } from './plan';
import { sumOf } from './timeline';
import type { Wishes } from './wishes';

/** The plan in four figures. */
export function PlanSummary({ plan, wishes }: { plan: Plan; wishes: Wishes }) {
  const critical = criticalSteps(plan);
  const figures = [
    { name: 'To learn', figure: counted(plan.stepCount, 'step'), note: `in ${counted(plan.stages.length, 'stage')}` },
    { name: 'Time', figure: monthsInWords(plan.totalTime), note: `at ${wishes.hoursPerWeek} hours a week` },
    {
      name: 'Critical path',
      figure: monthsInWords(sumOf(critical.map(({ time }) => time))),
      note: `a chain of ${counted(critical.length, 'step')}`,
    },
    { name: 'Left for later', figure: counted(plan.deferred.length, 'step'), note: laterNote(wishes.budgetMonths) },
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

function laterNote(budgetMonths: number | null): string {
  return budgetMonths === null ? 'no budget is set' : `beyond ${counted(budgetMonths, 'month')}`;
}

/** What the figures do not tell, and a person should know. */
export function PlanNotes({ plan }: { plan: Plan }) {
  const names = stepNames(plan);
  const nameOf = (id: string) => names.get(id) ?? id;
  const notes = [
    ...(plan.unavoidable.length > 0
      ? [`No alternative exists to ${listed(plan.unavoidable.map(({ name }) => name))}, so it stays.`]
      : []),
    ...plan.cycles.map((ids) => `${listed(ids.map(nameOf))} require each other in this graph: learn them together.`),
    ...(plan.exact ? [] : ['The graph is too large to try every choice, so a shorter way may exist.']),
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
