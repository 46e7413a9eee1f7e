import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import type { RenderToggle } from '../known/known-toggle';
import { renderMarks } from '../known/mark-buttons';
import { planner } from '../texts';
import { LevelBadge } from '../ui/level-badge';
import { LevelChange } from '../ui/level-change';
import { formatMonths } from '../ui/format-months';
import type { Step } from './plan';

interface StepRowProps {
  step: Step;
  nameOf: (id: string) => string;
  critical: boolean;
  renderToggle?: RenderToggle;
}

/** A step: skill, time, purpose and toggle. */
export function StepRow({ step, nameOf, critical, renderToggle = renderMarks }: StepRowProps) {
  const { skill, position, time, estimated, isGoal, neededFor, from, to } = step;
  return (
    <li className="plan-step" data-critical={critical || undefined}>
      <span className="plan-step-position">{position}</span>
      <div className="plan-step-what">
        <Link to={entityPath(skill.id)} dir="auto">
          {skill.name}
        </Link>
        {from && to ? <LevelChange from={from} to={to} /> : <LevelBadge level={skill.level} />}
        {isGoal && <span className="tag plan-goal">{planner.goal}</span>}
        {critical && <span className="tag plan-critical">{planner.critical}</span>}
        {neededFor.length > 0 && (
          <span className="plan-step-why">{planner.purpose(neededFor.map(({ id }) => nameOf(id)))}</span>
        )}
      </div>
      <span className="plan-step-time">
        {formatMonths(time)}
        {estimated && <span className="quiet"> {planner.estimated}</span>}
      </span>
      {renderToggle(skill)}
    </li>
  );
}
