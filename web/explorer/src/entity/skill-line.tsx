import type { ReactNode } from 'react';
import type { SkillLineFragment } from '../api/generated/graphql';
import { KnownToggle } from '../known/known-toggle';
import { LevelBadge } from '../ui/level-badge';
import { formatMonths } from '../ui/format-months';
import { EntityLink } from './entity-link';
import './skill-line.css';

interface SkillLineProps {
  skill: SkillLineFragment;
  /** shown next to the name */
  children?: ReactNode;
  /** shown below the name */
  note?: ReactNode;
}

/** A skill in a list: toggle, name, level and learning time. */
export function SkillLine({ skill, children, note }: SkillLineProps) {
  const { id, name, level, learningTime } = skill;
  return (
    <div className="skill-line">
      <KnownToggle id={id} name={name} compact />
      <div className="skill-line-text">
        <div className="skill-line-name">
          <EntityLink to={skill} />
          {children}
        </div>
        {note}
      </div>
      {(level || learningTime) && (
        <div className="skill-line-measures">
          <LevelBadge level={level} />
          <span className="quiet">{learningTime && formatMonths(learningTime)}</span>
        </div>
      )}
    </div>
  );
}
