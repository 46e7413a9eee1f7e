import { Link } from 'react-router';
import type { LevelBadgeFragment } from '../api/generated/graphql';
import { LevelBadge } from '../ui/level-badge';
import { entityPath } from './paths';

/** A level badge that links to the level's page. */
export function LevelLink({ level }: { level: LevelBadgeFragment & { id: string } }) {
  return (
    <Link to={entityPath(level.id)}>
      <LevelBadge level={level} />
    </Link>
  );
}
