import { memo } from 'react';
import { Link } from 'react-router';
import type { FoundFragment } from '../api/generated/graphql';
import { addressOf } from '../entity/address';
import { SkillLine } from '../entity/skill-line';
import { CATEGORIES, kindOf, KINDS } from '../ui/kinds';
import { LevelBadge } from '../ui/level-badge';

/** One thing found, with what tells it from others of a like name; drawn once, however long the list grows. */
export const FoundLine = memo(function FoundLine({ found, showsKind }: { found: FoundFragment; showsKind: boolean }) {
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
      <Link to={addressOf(found.id)}>{found.name}</Link>
      {found.__typename === 'Role' && <LevelBadge level={found.level} />}
      {found.__typename === 'Technology' && <span className="quiet">{CATEGORIES[found.category]}</span>}
      {kind}
      {description}
    </div>
  );
});
