import type { CSSProperties } from 'react';
import { Section } from '../ui/section';
import { criticalSteps, type Plan, stepName, stepsOf } from './plan';
import { barPosition, axisMarks } from './timeline';
import './timeline.css';
import { useShowMore } from '../ui/use-show-more';

const PAGE_SIZE = 30;
const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** The steps over time as a table with bars. */
export function TimelineTable({ plan }: { plan: Plan }) {
  const steps = stepsOf(plan);
  const { visible, showMore } = useShowMore(steps, PAGE_SIZE);
  const months = steps.at(-1)?.endMonth ?? 0;
  const marks = axisMarks(months);
  const critical = new Set(criticalSteps(plan));
  const distance = { '--mark': `${((marks[1] ?? months) / months) * 100}%` } as CSSProperties;
  return (
    <Section
      title="Timeline"
      id="timeline"
      aside={<p className="quiet plan-hint">Steps one after another, using the midpoint of each learning time.</p>}
    >
      <table className="plan-timeline">
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Months</th>
            <td aria-hidden="true">
              <div className="plan-axis">
                {marks.map((mark) => (
                  <span key={mark} style={{ left: `${barPosition(mark, mark, months).left}%` }}>
                    {mark}
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
                {critical.has(step) && <span className="visually-hidden">, on the critical path</span>}
              </th>
              <td>
                {numbers.format(step.startMonth)}–{numbers.format(step.endMonth)}
                {step.estimated && <span className="visually-hidden"> estimated</span>}
              </td>
              <td aria-hidden="true" className="plan-bars" style={distance}>
                <Bar step={step} months={months} critical={critical.has(step)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {showMore}
      <ul className="plan-legend quiet" aria-label="Colours of the bars">
        <li>
          <span className="plan-bar" data-critical="true" /> Critical path
        </li>
        <li>
          <span className="plan-bar" /> Other steps
        </li>
        <li>
          <span className="plan-bar" data-estimated="true" /> Estimated: neither stated by a source nor a share of a
          stated time
        </li>
      </ul>
    </Section>
  );
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
