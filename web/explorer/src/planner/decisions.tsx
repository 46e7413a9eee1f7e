import { listed } from '../ui/listed';
import { Section } from '../ui/section';
import { type Decision, decisionsOf, steerClearOf, switchTo } from './choices';
import type { Plan } from './plan';
import type { ChangeWishes } from './use-wishes';
import { usePart } from './use-part';
import type { Wishes } from './wishes';

const AT_ONCE = 10;

interface DecisionsProps {
  plan: Plan;
  wishes: Wishes;
  change: ChangeWishes;
}

/** Where one of several skills will do: what the plan took and why, and a way to take another. */
export function Decisions({ plan, wishes, change }: DecisionsProps) {
  const decisions = decisionsOf(plan);
  const { part, rest } = usePart(decisions, AT_ONCE);
  if (decisions.length === 0) return null;
  return (
    <Section title="Choices" count={decisions.length} id="choices">
      <ul className="plan-decisions">
        {part.map((decision) => (
          <li key={decision.key}>
            <DecisionCard decision={decision} wishes={wishes} change={change} />
          </li>
        ))}
      </ul>
      {rest}
    </Section>
  );
}

function DecisionCard({ decision, wishes, change }: Omit<DecisionsProps, 'plan'> & { decision: Decision }) {
  const { chosen, alternatives, leftBy, reason } = decision;
  return (
    <>
      <h3>{chosen.name}</h3>
      <p className="quiet">
        {reason} {leftBy.some(({ id }) => id !== chosen.id) && `For ${listed(leftBy.map(({ name }) => name))}.`}
      </p>
      <div className="chips plan-alternatives" role="group" aria-label={`Instead of ${chosen.name}`}>
        <span className="quiet" aria-hidden="true">
          Instead:
        </span>
        {alternatives.map(({ id, name }) => (
          <button key={id} type="button" className="chip" onClick={() => change(switchTo(id, decision, wishes))}>
            {name}
          </button>
        ))}
        <button type="button" className="chip plan-avoid" onClick={() => change(steerClearOf(chosen.id, wishes))}>
          Anything but {chosen.name}
        </button>
      </div>
    </>
  );
}
