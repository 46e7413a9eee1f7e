import { type LearningPathInput, LearningPathDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { useKnown } from '../known/known';
import { Answered } from '../ui/answered';
import { listed } from '../ui/listed';
import { useTitle } from '../ui/use-title';
import { NoGoals } from './no-goals';
import { PlanForm } from './plan-form';
import { PlanResult } from './plan-result';
import './planner.css';
import { FittingRoles } from './role-gaps';
import { useNames } from '../ui/use-names';
import { useWishes } from './use-wishes';
import type { Wishes } from './wishes';

/** The way from what one knows to where one wants to get. */
export default function PlannerPage() {
  const [wishes, change] = useWishes();
  const known = useKnown();
  const nameOf = useNames([...wishes.goals, ...wishes.prefer, ...wishes.avoid]);
  const title = wishes.goals.length > 0 ? `The way to ${listed(wishes.goals.map(nameOf))}` : 'Plan your way';
  const input = inputOf(wishes, known);
  const answer = useAnswer(LearningPathDocument, { input }, { enabled: wishes.goals.length > 0, keep: true });
  useTitle(title);
  return (
    <div className="page planner">
      <h1>{title}</h1>
      <PlanForm wishes={wishes} change={change} nameOf={nameOf} />
      <div className="plan-result" aria-busy={answer.isPlaceholderData}>
        {wishes.goals.length === 0 ? (
          <NoGoals change={change} />
        ) : (
          <Answered answer={answer} what="the plan">
            {({ learningPath: plan }) => plan && <PlanResult {...{ plan, input, title, wishes, change, known }} />}
          </Answered>
        )}
        <FittingRoles known={known} goals={wishes.goals} change={change} />
      </div>
    </div>
  );
}

function inputOf(wishes: Wishes, known: readonly string[]): LearningPathInput {
  return {
    goals: [...wishes.goals],
    known: [...known],
    hoursPerWeek: wishes.hoursPerWeek,
    budgetMonths: wishes.budgetMonths,
    includeRecommended: wishes.recommended,
    includePreferred: wishes.preferred,
    prefer: [...wishes.prefer],
    avoid: [...wishes.avoid],
  };
}
