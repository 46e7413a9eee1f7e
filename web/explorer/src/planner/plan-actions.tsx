import { Link } from 'react-router';
import { type LearningPathInput, LearningPathDiagramDocument } from '../api/generated/graphql';
import { request } from '../api/request';
import { mapPath } from '../entity/paths';
import { planner } from '../texts';
import { CopyButton } from '../ui/copy-button';
import { TextActions } from '../ui/text-actions';
import { planMarkdown } from './markdown';
import type { Plan } from './plan';
import { planCsv } from './plan-csv';
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
  const markdown = () => planMarkdown(plan, { title, options, url: location.href });
  const [goal, ...others] = options.goals;
  return (
    <div className="plan-actions">
      {goal !== undefined && others.length === 0 && (
        <Link className="button" to={mapPath(goal)}>
          {planner.showMap}
        </Link>
      )}
      <CopyButton text={() => location.href}>{planner.copyLink}</CopyButton>
      <TextActions format="Markdown" fileName="learning-path.md" mediaType="text/markdown" text={markdown} />
      <TextActions format="Mermaid" fileName="learning-path.mmd" mediaType="text/plain" text={diagram} />
      <TextActions
        format="CSV"
        fileName="learning-path.csv"
        mediaType="text/csv"
        text={() => planCsv(plan, options.start)}
      />
      <button type="button" onClick={() => window.print()}>
        {planner.print}
      </button>
    </div>
  );
}
