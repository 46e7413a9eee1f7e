import { Link } from 'react-router';
import type { LearningPathInput } from '../api/generated/graphql';
import { KnownToggle } from '../known/known-toggle';
import { entityPath } from '../entity/paths';
import { formatCount } from '../ui/format-count';
import { Section } from '../ui/section';
import { Decisions } from './decisions';
import type { Plan } from './plan';
import './plan-result.css';
import { PlanActions } from './plan-actions';
import { PlanNotes, PlanSummary } from './plan-summary';
import { RoleGaps } from './role-gaps';
import { Stages } from './stages';
import { TimelineTable } from './timeline-table';
import { useShowMore } from './use-show-more';
import type { ChangePlanOptions } from './use-plan-options';
import type { PlanOptions } from './plan-options';

interface PlanResultProps {
  plan: Plan;
  input: LearningPathInput;
  title: string;
  options: PlanOptions;
  change: ChangePlanOptions;
  known: readonly string[];
}

/** All parts of a plan. */
export function PlanResult({ plan, input, title, options, change, known }: PlanResultProps) {
  const steps = plan.stepCount + plan.deferred.length;
  return (
    <>
      <p role="status" className="visually-hidden">
        The plan has {formatCount(plan.stepCount, 'step')}.
      </p>
      {steps === 0 ? (
        <p className="plan-empty">Nothing is left to learn: you already know all required skills.</p>
      ) : (
        <>
          <PlanActions plan={plan} input={input} title={title} options={options} />
          <PlanSummary plan={plan} options={options} />
          <PlanNotes plan={plan} />
          <Stages plan={plan} budgetMonths={options.budgetMonths} />
          <Decisions plan={plan} options={options} change={change} />
          {plan.stepCount > 0 && <TimelineTable plan={plan} />}
        </>
      )}
      {plan.alreadyKnown.length > 0 && <AlreadyKnown skills={plan.alreadyKnown} known={known} />}
      <RoleGaps roles={options.goals.filter((id) => id.startsWith('role:'))} known={known} />
    </>
  );
}

interface AlreadyKnownProps {
  skills: Plan['alreadyKnown'];
  known: readonly string[];
}

/** Known skills that the plan leaves out; implied ones can be marked as known, too. */
function AlreadyKnown({ skills, known }: AlreadyKnownProps) {
  const { visible, showMore } = useShowMore(skills, 50);
  return (
    <Section title="Already known" count={skills.length} id="already-known">
      <ul className="columns plan-already-known">
        {visible.map(({ id, name }) => (
          <li key={id}>
            <KnownToggle id={id} name={name} compact /> <Link to={entityPath(id)}>{name}</Link>
            {!known.includes(id) && <span className="quiet">implied</span>}
          </li>
        ))}
      </ul>
      {showMore}
    </Section>
  );
}
