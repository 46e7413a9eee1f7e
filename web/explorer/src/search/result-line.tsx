import { memo } from 'react';
import { Link } from 'react-router';
import type { FoundFragment } from '../api/generated/graphql';
import { entityPath } from '../entity/paths';
import { SkillLine } from '../entity/skill-line';
import { CATEGORIES, kindOf, KINDS } from '../ui/kinds';
import { LevelBadge } from '../ui/level-badge';

/** A search result with details to tell similar names apart; memoized because lists grow. */
export const ResultLine = memo(function FoundLine({ found, showsKind }: { found: FoundFragment; showsKind: boolean }) {
  const kind = showsKind && <span className="tag">{KINDS[kindOf(found)].one}</span>;
  const description = found.description && <p className="quiet clamped">{found.description}</p>;
  if (found.__typename === 'Skill') {
    return (
      <SkillLine skill={found} note={description}>
        {kind}
      </SkillLine>
    );
  }
  return (
    <div className="line">
      <Link to={entityPath(found.id)}>{found.name}</Link>
      {found.__typename === 'Role' && <LevelBadge level={found.level} />}
      {found.__typename === 'Technology' && <span className="quiet">{CATEGORIES[found.category]}</span>}
      {kind}
      {description}
    </div>
  );
});
