import { Link } from 'react-router';
import type { LevelBadgeFragment } from '../api/generated/graphql';
import { LevelBadge } from '../ui/level-badge';
import { addressOf } from './address';

/** A level's badge that leads to its page. */
export function LevelLink({ level }: { level: LevelBadgeFragment & { id: string } }) {
  return (
    <Link to={addressOf(level.id)}>
      <LevelBadge level={level} />
    </Link>
  );
}
