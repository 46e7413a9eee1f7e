import { Link } from 'react-router';
import { Alongside } from '../planner/alongside';
import type { Plan } from '../planner/plan';
import { readPlanOptions, writePlanOptions } from '../planner/plan-options';
import '../planner/plan-result.css';
import { PlanNotes, PlanSummary } from '../planner/plan-summary';
import { paste } from '../texts';
import { Section } from '../ui/section';
import { JobSteps } from './job-steps';
import { renderCvToggle } from './cv-toggle';

const texts = paste.path;

/** The learning path from a CV to a job. */
export function JobPath({ plan, goals }: { plan: Plan; goals: readonly string[] }) {
  const options = { ...readPlanOptions(''), goals };
  const planner = <Link to={`/plan${writePlanOptions(options)}`}>{texts.openPlanner}</Link>;
  if (plan.stepCount + plan.alongside.length === 0) {
    return (
      <Section title={texts.title} id="path">
        <p>{texts.nothingLeft}</p>
      </Section>
    );
  }
  return (
    <>
      <Section title={texts.title} id="path" aside={planner}>
        <PlanSummary plan={plan} options={options} />
        <PlanNotes plan={plan} skipped={[]} />
        <p className="quiet plan-hint">{texts.plannerHint}</p>
      </Section>
      <JobSteps plan={plan} />
      <Alongside skills={plan.alongside} renderToggle={renderCvToggle} />
    </>
  );
}
