import { Link } from 'react-router';
import type { LearningPathInput } from '../api/generated/graphql';
import { KnownToggle } from '../known/known-toggle';
import { addressOf } from '../entity/address';
import { counted } from '../ui/counted';
import { Section } from '../ui/section';
import { Decisions } from './decisions';
import type { Plan } from './plan';
import './plan-result.css';
import { PlanActions } from './plan-actions';
import { PlanNotes, PlanSummary } from './plan-summary';
import { RoleGaps } from './role-gaps';
import { Stages } from './stages';
import { TimelineTable } from './timeline-table';
import { usePart } from './use-part';
import type { ChangeWishes } from './use-wishes';
import type { Wishes } from './wishes';

interface PlanResultProps {
  plan: Plan;
  input: LearningPathInput;
  title: string;
  wishes: Wishes;
  change: ChangeWishes;
  known: readonly string[];
}

/** A plan in all its parts. */
export function PlanResult({ plan, input, title, wishes, change, known }: PlanResultProps) {
  const steps = plan.stepCount + plan.deferred.length;
  return (
    <>
      <p role="status" className="visually-hidden">
        The plan has {counted(plan.stepCount, 'step')}.
      </p>
      {steps === 0 ? (
        <p className="plan-empty">Nothing is left to learn: you know all that this takes.</p>
      ) : (
        <>
          <PlanActions plan={plan} input={input} title={title} wishes={wishes} />
          <PlanSummary plan={plan} wishes={wishes} />
          <PlanNotes plan={plan} />
          <Stages plan={plan} budgetMonths={wishes.budgetMonths} />
          <Decisions plan={plan} wishes={wishes} change={change} />
          {plan.stepCount > 0 && <TimelineTable plan={plan} />}
        </>
      )}
      {plan.alreadyKnown.length > 0 && <AlreadyKnown skills={plan.alreadyKnown} known={known} />}
      <RoleGaps roles={wishes.goals.filter((id) => id.startsWith('role:'))} known={known} />
    </>
  );
}

interface AlreadyKnownProps {
  skills: Plan['alreadyKnown'];
  known: readonly string[];
}

/** What the plan leaves out, for taking a tick back; what a tick implies can be ticked by itself. */
function AlreadyKnown({ skills, known }: AlreadyKnownProps) {
  const { part, rest } = usePart(skills, 50);
  return (
    <Section title="Known already" count={skills.length} id="known-already">
      <ul className="columns plan-known-already">
        {part.map(({ id, name }) => (
          <li key={id}>
            <KnownToggle id={id} name={name} compact /> <Link to={addressOf(id)}>{name}</Link>
            {!known.includes(id) && <span className="quiet">implied</span>}
          </li>
        ))}
      </ul>
      {rest}
    </Section>
  );
}
