import { Link } from 'react-router';
import { GoalExamplesDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { useStoredPlan } from '../known/stored-plan';
import { planner } from '../texts';
import { QueryResult } from '../ui/query-result';
import { LevelBadge } from '../ui/level-badge';
import { readPlanOptions } from './plan-options';
import type { ChangePlanOptions } from './use-plan-options';

const MAX_EXAMPLES = 8;
const { noExamples } = planner.noGoals;

/** Shown without goals: explains plans and offers example goals of the loaded graph. */
export function NoGoals({ change }: { change: ChangePlanOptions }) {
  const result = useGraphQLQuery(GoalExamplesDocument, {});
  const last = readPlanOptions(useStoredPlan() ?? '');
  return (
    <div className="plan-empty">
      <p>{planner.noGoals.lead}</p>
      {last.goals.length > 0 && (
        <p>
          <button type="button" onClick={() => change(last)}>
            {planner.continue.last}
          </button>
        </p>
      )}
      <QueryResult result={result} what={planner.what.examples}>
        {({ roles, areas }) => {
          const exampleAreas = areas.slice(0, MAX_EXAMPLES).map((area) => ({ ...area, level: null }));
          const examples = roles.edges.length > 0 ? roles.edges.map(({ node }) => node) : exampleAreas;
          if (examples.length === 0) {
            return (
              <p>
                {noExamples.before}
                <Link to="/search">{noExamples.search}</Link>
                {noExamples.after}
              </p>
            );
          }
          return (
            <>
              <h2>{planner.noGoals.examples}</h2>
              <ul className="chips">
                {examples.map((example) => (
                  <li key={example.id}>
                    <button type="button" className="chip" onClick={() => change({ goals: [example.id] })}>
                      {example.name} <LevelBadge level={example.level} />
                    </button>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </QueryResult>
    </div>
  );
}
