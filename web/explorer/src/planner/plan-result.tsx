import type { LearningPathInput } from '../api/generated/graphql';
import { useIdsIn } from '../known/known';
import { Questions } from '../known/questions';
import { planner } from '../texts';
import { Alongside } from './alongside';
import { AlreadyKnown } from './already-known';
import { Decisions } from './decisions';
import type { Plan } from './plan';
import './plan-result.css';
import { PlanActions } from './plan-actions';
import { PlanNotes, PlanSummary } from './plan-summary';
import { RoleGaps } from './role-gaps';
import { Stages } from './stages';
import { TimelineTable } from './timeline-table';
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
  const skipped = useIdsIn('skipped');
  const toLearn = plan.stepCount + plan.deferred.length + plan.alongside.length;
  return (
    <>
      <p role="status" className="visually-hidden">
        {planner.summary(plan.stepCount)}
      </p>
      {toLearn === 0 ? (
        <>
          <p className="plan-empty">{planner.nothingLeft}</p>
          <Questions assumptions={plan.assumptions} />
        </>
      ) : (
        <>
          <PlanActions plan={plan} input={input} title={title} options={options} />
          <PlanSummary plan={plan} options={options} />
          <PlanNotes plan={plan} skipped={skipped} />
          <Questions assumptions={plan.assumptions} />
          <Stages plan={plan} options={options} />
          <Alongside skills={plan.alongside} />
          <Decisions plan={plan} input={input} options={options} change={change} />
          {plan.stepCount > 0 && <TimelineTable plan={plan} start={options.start} />}
        </>
      )}
      <AlreadyKnown skills={plan.alreadyKnown} known={known} />
      <RoleGaps roles={options.goals.filter((id) => id.startsWith('role:'))} />
    </>
  );
}
