import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { SkillLineFragment } from '../api/generated/graphql';
import { KnownToggle } from '../known/known-toggle';
import { LevelBadge } from '../ui/level-badge';
import { monthsInWords } from '../ui/months';
import { addressOf } from './address';
import './skill-line.css';

interface SkillLineProps {
  skill: SkillLineFragment;
  /** stands beside the name */
  children?: ReactNode;
  /** stands below it */
  note?: ReactNode;
}

/** A skill in a list: the tick, the name, level and time, and what the list has to say of it. */
export function SkillLine({ skill: { id, name, level, learningTime }, children, note }: SkillLineProps) {
  return (
    <div className="skill-line">
      <KnownToggle id={id} name={name} compact />
      <div className="skill-line-text">
        <div className="skill-line-name">
          <Link to={addressOf(id)}>{name}</Link>
          {children}
        </div>
        {note}
      </div>
      {(level || learningTime) && (
        <div className="skill-line-measures">
          <LevelBadge level={level} />
          <span className="quiet">{learningTime && monthsInWords(learningTime)}</span>
        </div>
      )}
    </div>
  );
}
