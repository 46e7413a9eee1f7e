import { memo } from 'react';
import { Link } from 'react-router';
import type { FoundFragment, NamedFragment, SearchSignal } from '../api/generated/graphql';
import { EntityLink } from '../entity/entity-link';
import { entityPath } from '../entity/paths';
import { SkillLine } from '../entity/skill-line';
import { search as texts } from '../texts';
import { CATEGORIES, kindOf, KINDS } from '../ui/kinds';
import { LevelBadge } from '../ui/level-badge';

interface ResultLineProps {
  found: FoundFragment;
  namesakes?: readonly NamedFragment[];
  /** absent from a list that was not searched for */
  matchedBy?: readonly SearchSignal[];
  showsKind: boolean;
}

/** A search result with details to tell similar names apart; memoized because lists grow. */
export const ResultLine = memo(function FoundLine({
  found,
  namesakes = [],
  matchedBy = ['WORDS'],
  showsKind,
}: ResultLineProps) {
  const kind = (
    <>
      {showsKind && <span className="tag">{KINDS[kindOf(found)].one}</span>}
      {!matchedBy.includes('WORDS') && <span className="tag">{texts.byMeaning}</span>}
      <Namesakes name={found.name} namesakes={namesakes} />
    </>
  );
  const description = found.description && (
    <p className="quiet clamped" dir="auto">
      {found.description}
    </p>
  );
  if (found.__typename === 'Skill') {
    return (
      <SkillLine skill={found} note={description}>
        {kind}
      </SkillLine>
    );
  }
  return (
    <div className="line">
      <EntityLink to={found} />
      {found.__typename === 'Role' && <LevelBadge level={found.level} />}
      {found.__typename === 'Technology' && <span className="quiet">{CATEGORIES[found.category]}</span>}
      {kind}
      {description}
    </div>
  );
});

/** Entities of other kinds with the name: `also a technology of this name`, or with it as an alias. */
function Namesakes({ name, namesakes }: { name: string; namesakes: readonly NamedFragment[] }) {
  return namesakes.map((namesake) => (
    <span key={namesake.id} className="quiet">
      {texts.also}{' '}
      {namesake.name === name ? (
        <>
          <Link to={entityPath(namesake.id)}>{withArticle(namesake)}</Link> {texts.ofThisName}
        </>
      ) : (
        <>
          {texts.aNameOf} <EntityLink to={namesake} />
        </>
      )}
    </span>
  ));
}

function withArticle(entity: NamedFragment): string {
  const kind = kindOf(entity);
  if (kind === 'ALTERNATIVE_GROUP') return texts.aGroup;
  return texts.a(KINDS[kind].one.toLowerCase());
}
