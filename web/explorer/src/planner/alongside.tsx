import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import type { RenderToggle } from '../known/known-toggle';
import { renderMarks } from '../known/mark-buttons';
import { planner } from '../texts';
import { LevelBadge } from '../ui/level-badge';
import { Section } from '../ui/section';
import { useShowMore } from '../ui/use-show-more';
import { alongsideBegin, type Plan } from './plan';

interface AlongsideProps {
  skills: Plan['alongside'];
  renderToggle?: RenderToggle;
}

/** Skills that are learned alongside the steps. */
export function Alongside({ skills, renderToggle = renderMarks }: AlongsideProps) {
  const { visible, showMore } = useShowMore(skills, 20);
  if (skills.length === 0) return null;
  return (
    <Section
      title={planner.alongside.title}
      count={skills.length}
      id="alongside"
      aside={<p className="quiet plan-hint">{planner.alongside.hint}</p>}
    >
      <ul className="plan-alongside">
        {visible.map((one) => (
          <li key={one.skill.id}>
            <div className="plan-step-what">
              <Link to={entityPath(one.skill.id)} dir="auto">
                {one.skill.name}
              </Link>
              <LevelBadge level={one.skill.level} />
              <span className="plan-step-why">{alongsideBegin(one)}</span>
            </div>
            {renderToggle(one.skill)}
          </li>
        ))}
      </ul>
      {showMore}
    </Section>
  );
}
