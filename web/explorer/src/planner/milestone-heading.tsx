import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import { formatCount } from '../ui/format-count';
import { formatMonths } from '../ui/format-months';
import type { PlannedMilestone } from './milestones';

/** The role or level that is complete after the stages below, and when. */
export function MilestoneHeading({ milestone: { milestone, title, isComplete } }: { milestone: PlannedMilestone }) {
  const { role, steps, endMonth } = milestone;
  const end = isComplete
    ? `complete after ${formatMonths({ min: endMonth, max: endMonth })}`
    : 'not complete within the time available';
  return (
    <div className="plan-milestone">
      <h3>{role ? <Link to={entityPath(role.id)}>{title}</Link> : title}</h3>
      <span className="quiet">
        {formatCount(steps.length, 'step')}, {end}
      </span>
    </div>
  );
}
