import { Link } from 'react-router';
import { type LearningPathInput, LearningPathDiagramDocument } from '../api/generated/graphql';
import { request } from '../api/request';
import { mapPath } from '../entity/paths';
import { CopyButton } from '../ui/copy-button';
import { planMarkdown } from './markdown';
import type { Plan } from './plan';
import type { PlanOptions } from './plan-options';

interface PlanActionsProps {
  plan: Plan;
  input: LearningPathInput;
  title: string;
  options: PlanOptions;
}

/** Actions for sharing, exporting and printing a plan. */
export function PlanActions({ plan, input, title, options }: PlanActionsProps) {
  const diagram = async () => (await request(LearningPathDiagramDocument, { input })).learningPath?.diagram ?? '';
  const { hoursPerWeek, budgetMonths } = options;
  const [goal, ...others] = options.goals;
  return (
    <div className="plan-actions">
      {goal !== undefined && others.length === 0 && (
        <Link className="button" to={mapPath(goal)}>
          Show map
        </Link>
      )}
      <CopyButton text={() => location.href}>Copy link</CopyButton>
      <CopyButton text={() => planMarkdown(plan, { title, hoursPerWeek, budgetMonths, url: location.href })}>
        Copy as Markdown
      </CopyButton>
      <CopyButton text={diagram}>Copy as Mermaid</CopyButton>
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
    </div>
  );
}
