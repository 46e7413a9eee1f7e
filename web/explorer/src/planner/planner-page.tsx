import { useEffect } from 'react';
import { LearningPathDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { useIdsIn, useKnowledge, useKnown } from '../known/known';
import { storePlan } from '../known/stored-plan';
import { planner } from '../texts';
import { QueryResult } from '../ui/query-result';
import { useNames } from '../ui/use-names';
import { useTitle } from '../ui/use-title';
import { ClosestRoles } from './closest-roles';
import { NoGoals } from './no-goals';
import { PlanForm } from './plan-form';
import { planInput } from './plan-input';
import { writePlanOptions } from './plan-options';
import { PlanResult } from './plan-result';
import './planner.css';
import { usePlanOptions } from './use-plan-options';

/** Plans a learning path from known skills to goals. */
export default function PlannerPage() {
  const [options, change] = usePlanOptions();
  const known = useKnown();
  const knowledge = useKnowledge();
  const skipped = useIdsIn('skipped');
  const nameOf = useNames([...options.goals, ...options.prefer, ...options.avoid]);
  const hasGoals = options.goals.length > 0;
  const title = hasGoals ? planner.pathTo(options.goals.map(nameOf)) : planner.title;
  const input = planInput(options, knowledge, skipped);
  const result = useGraphQLQuery(LearningPathDocument, { input }, { enabled: hasGoals, keepPrevious: true });
  useRememberedPlan(hasGoals && result.isSuccess && !result.isPlaceholderData ? writePlanOptions(options) : null);
  useTitle(title);
  return (
    <div className="page planner">
      <h1>{title}</h1>
      <PlanForm options={options} change={change} nameOf={nameOf} />
      <div className="plan-result" aria-busy={result.isPlaceholderData}>
        {hasGoals ? (
          <QueryResult result={result} what={planner.what.plan}>
            {({ learningPath: plan }) => plan && <PlanResult {...{ plan, input, title, options, change, known }} />}
          </QueryResult>
        ) : (
          <NoGoals change={change} />
        )}
        <ClosestRoles goals={options.goals} change={change} />
      </div>
    </div>
  );
}

/** Remembers a plan that exists, for "Continue". */
function useRememberedPlan(plan: string | null): void {
  useEffect(() => {
    if (plan !== null) storePlan(plan);
  }, [plan]);
}
