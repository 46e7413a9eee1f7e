import type { CSSProperties } from 'react';
import type { LevelBadgeFragment } from '../api/generated/graphql';
import './level-badge.css';

/** The number of level colours in styles/tokens.css. */
const COLOURS = 6;

/** The colour of a level by rank; ranks beyond the last colour share it. */
export function levelColour(rank: number | undefined): string {
  return rank === undefined ? 'var(--level-none)' : `var(--level-${Math.min(rank, COLOURS)})`;
}

/** A level's name in its colour; renders nothing without a level. */
export function LevelBadge({ level }: { level: LevelBadgeFragment | null | undefined }) {
  if (!level) return null;
  return (
    <span className="level-badge" dir="auto" style={{ '--level': levelColour(level.rank) } as CSSProperties}>
      {level.name}
    </span>
  );
}
