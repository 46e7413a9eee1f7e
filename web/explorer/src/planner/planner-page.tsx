import { type LearningPathInput, LearningPathDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { type Knowledge, useKnowledge, useKnown } from '../known/known';
import { QueryResult } from '../ui/query-result';
import { formatList } from '../ui/format-list';
import { useTitle } from '../ui/use-title';
import { ClosestRoles } from './closest-roles';
import { NoGoals } from './no-goals';
import { PlanForm } from './plan-form';
import { PlanResult } from './plan-result';
import './planner.css';
import { useNames } from '../ui/use-names';
import { usePlanOptions } from './use-plan-options';
import type { PlanOptions } from './plan-options';

/** Plans a learning path from known skills to goals. */
export default function PlannerPage() {
  const [options, change] = usePlanOptions();
  const known = useKnown();
  const knowledge = useKnowledge();
  const nameOf = useNames([...options.goals, ...options.prefer, ...options.avoid]);
  const title =
    options.goals.length > 0 ? `Learning path to ${formatList(options.goals.map(nameOf))}` : 'Plan a learning path';
  const input = inputOf(options, knowledge);
  const result = useGraphQLQuery(
    LearningPathDocument,
    { input },
    { enabled: options.goals.length > 0, keepPrevious: true },
  );
  useTitle(title);
  return (
    <div className="page planner">
      <h1>{title}</h1>
      <PlanForm options={options} change={change} nameOf={nameOf} />
      <div className="plan-result" aria-busy={result.isPlaceholderData}>
        {options.goals.length === 0 ? (
          <NoGoals change={change} />
        ) : (
          <QueryResult result={result} what="the plan">
            {({ learningPath: plan }) => plan && <PlanResult {...{ plan, input, title, options, change, known }} />}
          </QueryResult>
        )}
        <ClosestRoles goals={options.goals} change={change} />
      </div>
    </div>
  );
}

function inputOf(options: PlanOptions, knowledge: Knowledge): LearningPathInput {
  return {
    goals: [...options.goals],
    ...knowledge,
    hoursPerWeek: options.hoursPerWeek,
    budgetMonths: options.budgetMonths,
    includeRecommended: options.recommended,
    includePreferred: options.preferred,
    prefer: [...options.prefer],
    avoid: [...options.avoid],
  };
}
