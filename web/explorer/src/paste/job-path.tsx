import { Link } from 'react-router';
import { Alongside } from '../planner/alongside';
import type { Plan } from '../planner/plan';
import { readPlanOptions, writePlanOptions } from '../planner/plan-options';
import '../planner/plan-result.css';
import { PlanNotes, PlanSummary } from '../planner/plan-summary';
import { Section } from '../ui/section';
import { JobSteps } from './job-steps';
import { renderCvToggle } from './cv-toggle';

/** The learning path from a CV to a job. */
export function JobPath({ plan, goals }: { plan: Plan; goals: readonly string[] }) {
  const options = { ...readPlanOptions(''), goals };
  const planner = <Link to={`/plan${writePlanOptions(options)}`}>Open in the planner</Link>;
  if (plan.stepCount + plan.alongside.length === 0) {
    return (
      <Section title="Learning path" id="path">
        <p>Nothing is left to learn: what the CV names covers what the job asks for.</p>
      </Section>
    );
  }
  return (
    <>
      <Section title="Learning path" id="path" aside={planner}>
        <PlanSummary plan={plan} options={options} />
        <PlanNotes plan={plan} skipped={[]} />
        <p className="quiet plan-hint">
          The planner has the choices among alternatives, study hours and a timeline. It starts from what you know, not
          from the CV: add the CV to what you know first.
        </p>
      </Section>
      <JobSteps plan={plan} />
      <Alongside skills={plan.alongside} renderToggle={renderCvToggle} />
    </>
  );
}
