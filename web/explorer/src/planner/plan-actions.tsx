import { Link } from 'react-router';
import { type LearningPathInput, LearningPathDiagramDocument } from '../api/generated/graphql';
import { request } from '../api/request';
import { mapAddressOf } from '../entity/address';
import { CopyButton } from '../ui/copy-button';
import { planMarkdown } from './markdown';
import type { Plan } from './plan';
import type { Wishes } from './wishes';

interface PlanActionsProps {
  plan: Plan;
  input: LearningPathInput;
  title: string;
  wishes: Wishes;
}

/** Ways to take the plan along. */
export function PlanActions({ plan, input, title, wishes }: PlanActionsProps) {
  const diagram = async () => (await request(LearningPathDiagramDocument, { input })).learningPath?.diagram ?? '';
  const { hoursPerWeek, budgetMonths } = wishes;
  const [goal, ...others] = wishes.goals;
  return (
    <div className="plan-actions">
      {goal !== undefined && others.length === 0 && (
        <Link className="button" to={mapAddressOf(goal)}>
          Draw it
        </Link>
      )}
      <CopyButton text={() => location.href}>Copy link</CopyButton>
      <CopyButton text={() => planMarkdown(plan, { title, hoursPerWeek, budgetMonths, address: location.href })}>
        Copy as Markdown
      </CopyButton>
      <CopyButton text={diagram}>Copy as Mermaid</CopyButton>
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
    </div>
  );
}
