import { Link } from 'react-router';
import { ContinuePlanDocument, type ContinuePlanQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entityPath } from '../entity/paths';
import { useIdsIn, useKnowledge } from '../known/known';
import { MarkButtons } from '../known/mark-buttons';
import { storePlan, useStoredPlan } from '../known/stored-plan';
import { planner } from '../texts';
import { Loading } from '../ui/loading';
import { Meter } from '../ui/meter';
import { Section } from '../ui/section';
import './continue-plan.css';
import { planInput } from './plan-input';
import { readPlanOptions, writePlanOptions } from './plan-options';
import { progressOf } from './progress';

const texts = planner.continue;

/** The last plan of this browser: how much of it is known, and the next step. */
export function ContinuePlan() {
  const options = readPlanOptions(useStoredPlan() ?? '');
  const knowledge = useKnowledge();
  const skipped = useIdsIn('skipped');
  const input = planInput({ ...options, budgetMonths: null }, knowledge, skipped);
  const hasGoals = options.goals.length > 0;
  const { data, error } = useGraphQLQuery(ContinuePlanDocument, { input }, { enabled: hasGoals, keepPrevious: true });
  // the plan can be of another graph: then there is nothing to continue in this one
  if (!hasGoals || error || data?.learningPath === null) return null;
  return (
    <Section title={texts.title} id="continue">
      <div className="card continue-plan">
        {data?.learningPath ? (
          <PlanProgress path={data.learningPath} address={`/plan${writePlanOptions(options)}`} />
        ) : (
          <Loading what={texts.loading} />
        )}
      </div>
    </Section>
  );
}

interface PlanProgressProps {
  path: NonNullable<ContinuePlanQuery['learningPath']>;
  address: string;
}

function PlanProgress({ path, address }: PlanProgressProps) {
  const { known, total, next, isInProgress } = progressOf(path, useIdsIn('learning'), useIdsIn('skipped'));
  return (
    <>
      <h3>
        <Link to={address} dir="auto">
          {planner.pathTo(path.goals.map(({ name }) => name))}
        </Link>
      </h3>
      <p className="continue-plan-progress">
        <Meter share={total === 0 ? 1 : known / total} label={texts.progressLabel} />
        <span className="quiet">{texts.progress(known, total)}</span>
      </p>
      {next ? (
        <div className="continue-plan-next">
          <span>
            {isInProgress ? texts.inProgress : texts.next}{' '}
            <Link to={entityPath(next.id)} dir="auto">
              {next.name}
            </Link>
          </span>
          <MarkButtons id={next.id} name={next.name} />
        </div>
      ) : (
        <p>{texts.done}</p>
      )}
      <p className="actions">
        <Link className="button" to={address}>
          {texts.open}
        </Link>
        <button type="button" className="link-button" onClick={() => storePlan(null)}>
          {texts.forget}
        </button>
      </p>
    </>
  );
}
