import { type LearningPathInput, LearningPathPricesDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { planner } from '../texts';
import { Section } from '../ui/section';
import { useShowMore } from '../ui/use-show-more';
import { avoid, type Decision, decisionsOf, switchTo } from './choices';
import type { Plan } from './plan';
import type { PlanOptions } from './plan-options';
import { formatPrice, type Price, pricesOf } from './prices';
import type { ChangePlanOptions } from './use-plan-options';

const PAGE_SIZE = 10;

interface DecisionsProps {
  plan: Plan;
  input: LearningPathInput;
  options: PlanOptions;
  change: ChangePlanOptions;
}

/** The choices among alternatives, with reasons, prices and controls to change them. */
export function Decisions({ plan, input, options, change }: DecisionsProps) {
  const decisions = decisionsOf(plan);
  const { visible, showMore } = useShowMore(decisions, PAGE_SIZE);
  // prices of the previous input would be wrong
  const { data } = useGraphQLQuery(LearningPathPricesDocument, { input }, { enabled: decisions.length > 0 });
  if (decisions.length === 0) return null;
  const prices = pricesOf(data?.learningPath ?? null);
  return (
    <Section
      title={planner.choices}
      count={decisions.length}
      id="choices"
      aside={<p className="quiet plan-hint">{planner.choicesHint}</p>}
    >
      <ul className="plan-decisions">
        {visible.map((decision) => (
          <li key={decision.key}>
            <DecisionCard {...{ decision, options, change }} prices={prices.get(decision.key)} />
          </li>
        ))}
      </ul>
      {showMore}
    </Section>
  );
}

interface DecisionCardProps {
  decision: Decision;
  /** by skill id */
  prices: ReadonlyMap<string, Price> | undefined;
  options: PlanOptions;
  change: ChangePlanOptions;
}

function DecisionCard({ decision, prices, options, change }: DecisionCardProps) {
  const { chosen, alternatives, requiredBy, reason } = decision;
  return (
    <>
      <h3>{chosen.name}</h3>
      <p className="quiet">
        {reason}{' '}
        {requiredBy.some(({ id }) => id !== chosen.id) && planner.neededFor(requiredBy.map(({ name }) => name))}
      </p>
      <div className="chips plan-alternatives" role="group" aria-label={planner.alternativesTo(chosen.name)}>
        <span className="quiet" aria-hidden="true">
          {planner.alternatives}
        </span>
        {alternatives.map(({ id, name }) => {
          const price = prices?.get(id);
          return (
            <button
              key={id}
              type="button"
              className="chip"
              title={price?.reason}
              onClick={() => change(switchTo(id, decision, options))}
            >
              {name}
              {price && <span className="quiet plan-price">{formatPrice(price, options.hoursPerWeek)}</span>}
            </button>
          );
        })}
        <button type="button" className="chip plan-avoid" onClick={() => change(avoid(chosen.id, options))}>
          {planner.avoid(chosen.name)}
        </button>
      </div>
    </>
  );
}
