import type { CSSProperties } from 'react';
import { planner } from '../texts';
import { Section } from '../ui/section';
import { useShowMore } from '../ui/use-show-more';
import { dateAfter, formatMonth, formatPeriod } from './dates';
import { criticalSteps, type Plan, type Step, stepName, stepsOf } from './plan';
import { axisMarks, barPosition } from './timeline';
import './timeline.css';

const PAGE_SIZE = 30;
/** Dates on the axis are longer than numbers. */
const MAX_DATES = 3;
const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

interface TimelineTableProps {
  plan: Plan;
  /** the first day of the plan; null for numbers of months */
  start: string | null;
}

/** The steps over time as a table with bars. */
export function TimelineTable({ plan, start }: TimelineTableProps) {
  const steps = stepsOf(plan);
  const { visible, showMore } = useShowMore(steps, PAGE_SIZE);
  const months = steps.at(-1)?.endMonth ?? 0;
  const marks = start === null ? axisMarks(months) : axisMarks(months, MAX_DATES);
  const critical = new Set(criticalSteps(plan));
  const distance = { '--mark': `${((marks[1] ?? months) / months) * 100}%` } as CSSProperties;
  return (
    <Section title={planner.timeline} id="timeline" aside={<p className="quiet plan-hint">{planner.timelineHint}</p>}>
      <table className="plan-timeline" data-dates={start !== null || undefined}>
        <thead>
          <tr>
            <th scope="col">{planner.columns.step}</th>
            <th scope="col">{start === null ? planner.columns.months : planner.columns.dates}</th>
            <td aria-hidden="true">
              <div className="plan-axis">
                {marks.map((mark) => (
                  <span key={mark} style={{ left: `${barPosition(mark, mark, months).left}%` }}>
                    {start === null ? mark : formatMonth(dateAfter(start, mark))}
                  </span>
                ))}
              </div>
            </td>
          </tr>
        </thead>
        <tbody>
          {visible.map((step) => (
            <tr key={step.skill.id}>
              <th scope="row">
                {stepName(step)}
                {critical.has(step) && <span className="visually-hidden">, {planner.onCriticalPath}</span>}
              </th>
              <td>
                {periodOf(step, start)}
                {step.estimated && <span className="visually-hidden"> {planner.estimated}</span>}
              </td>
              <td aria-hidden="true" className="plan-bars" style={distance}>
                <Bar step={step} months={months} critical={critical.has(step)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {showMore}
      <ul className="plan-legend quiet" aria-label={planner.legend.label}>
        <li>
          <span className="plan-bar" data-critical="true" /> {planner.legend.critical}
        </li>
        <li>
          <span className="plan-bar" /> {planner.legend.other}
        </li>
        <li>
          <span className="plan-bar" data-estimated="true" /> {planner.legend.estimated}
        </li>
      </ul>
    </Section>
  );
}

function periodOf({ startMonth, endMonth }: Step, start: string | null): string {
  if (start === null) return `${numbers.format(startMonth)}–${numbers.format(endMonth)}`;
  return formatPeriod(dateAfter(start, startMonth), dateAfter(start, endMonth));
}

interface BarProps {
  step: { startMonth: number; endMonth: number; estimated: boolean };
  months: number;
  critical: boolean;
}

function Bar({ step: { startMonth, endMonth, estimated }, months, critical }: BarProps) {
  const { left, width } = barPosition(startMonth, endMonth, months);
  return (
    <span
      className="plan-bar"
      data-critical={critical || undefined}
      data-estimated={estimated || undefined}
      style={{ left: `${left}%`, width: `${width}%` }}
    />
  );
}
