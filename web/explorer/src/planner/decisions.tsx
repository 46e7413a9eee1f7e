import { formatList } from '../ui/format-list';
import { Section } from '../ui/section';
import { type Decision, decisionsOf, avoid, switchTo } from './choices';
import type { Plan } from './plan';
import type { ChangePlanOptions } from './use-plan-options';
import { useShowMore } from '../ui/use-show-more';
import type { PlanOptions } from './plan-options';

const PAGE_SIZE = 10;

interface DecisionsProps {
  plan: Plan;
  options: PlanOptions;
  change: ChangePlanOptions;
}

/** The choices among alternatives, with reasons and controls to change them. */
export function Decisions({ plan, options, change }: DecisionsProps) {
  const decisions = decisionsOf(plan);
  const { visible, showMore } = useShowMore(decisions, PAGE_SIZE);
  if (decisions.length === 0) return null;
  return (
    <Section title="Choices" count={decisions.length} id="choices">
      <ul className="plan-decisions">
        {visible.map((decision) => (
          <li key={decision.key}>
            <DecisionCard decision={decision} options={options} change={change} />
          </li>
        ))}
      </ul>
      {showMore}
    </Section>
  );
}

function DecisionCard({ decision, options, change }: Omit<DecisionsProps, 'plan'> & { decision: Decision }) {
  const { chosen, alternatives, requiredBy, reason } = decision;
  return (
    <>
      <h3>{chosen.name}</h3>
      <p className="quiet">
        {reason}{' '}
        {requiredBy.some(({ id }) => id !== chosen.id) &&
          `Needed for ${formatList(requiredBy.map(({ name }) => name))}.`}
      </p>
      <div className="chips plan-alternatives" role="group" aria-label={`Alternatives to ${chosen.name}`}>
        <span className="quiet" aria-hidden="true">
          Alternatives:
        </span>
        {alternatives.map(({ id, name }) => (
          <button key={id} type="button" className="chip" onClick={() => change(switchTo(id, decision, options))}>
            {name}
          </button>
        ))}
        <button type="button" className="chip plan-avoid" onClick={() => change(avoid(chosen.id, options))}>
          Avoid {chosen.name}
        </button>
      </div>
    </>
  );
}
