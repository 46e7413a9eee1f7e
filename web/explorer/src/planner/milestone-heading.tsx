import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import { planner } from '../texts';
import { type PlannedMilestone, whenComplete } from './milestones';

interface MilestoneHeadingProps {
  milestone: PlannedMilestone;
  /** the first day of the plan */
  start: string | null;
}

/** The role or level that is complete after the stages below, and when. */
export function MilestoneHeading({ milestone: planned, start }: MilestoneHeadingProps) {
  const { role, steps } = planned.milestone;
  return (
    <div className="plan-milestone">
      <h3>{role ? <Link to={entityPath(role.id)}>{planned.title}</Link> : planned.title}</h3>
      <span className="quiet">
        {planner.steps(steps.length)}, {whenComplete(planned, start) ?? planner.notComplete}
      </span>
    </div>
  );
}
