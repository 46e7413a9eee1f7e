import { Link } from 'react-router';
import { SkillDependentsDocument, SkillRolesDocument, SkillTechnologiesDocument } from '../api/generated/graphql';
import { formatCount } from '../ui/format-count';
import { CATEGORIES } from '../ui/kinds';
import { LevelBadge } from '../ui/level-badge';
import { PagedSection } from '../ui/paged-section';
import { usePages } from '../ui/use-pages';
import { entityPath } from './paths';
import { Evidence } from './evidence';
import { Prerequisite } from './prerequisites';
import { RoleLine } from './role-line';
import { useClosureSizes } from './use-closure-sizes';

export function SkillDependents({ id }: { id: string }) {
  const pages = usePages(SkillDependentsDocument, { id }, ({ skill }) => skill?.dependents);
  const total = useClosureSizes(id)?.dependentClosure.totalCount ?? 0;
  return (
    <PagedSection
      title="Unlocks"
      pages={pages}
      aside={total > 0 && <span className="quiet">required by {formatCount(total, 'skill')} in total</span>}
      empty={<p className="quiet">No skill builds on it.</p>}
    >
      {(edge) => <Prerequisite edge={edge} />}
    </PagedSection>
  );
}

export function SkillTechnologies({ id }: { id: string }) {
  const pages = usePages(SkillTechnologiesDocument, { id }, ({ skill }) => skill?.technologies);
  return (
    <PagedSection title="Technologies" pages={pages}>
      {({ node, ...claim }) => (
        <div className="line">
          <Link to={entityPath(node.id)} dir="auto">
            {node.name}
          </Link>
          <span className="quiet">{CATEGORIES[node.category]}</span>
          <Evidence claim={claim} />
        </div>
      )}
    </PagedSection>
  );
}

export function SkillRoles({ id }: { id: string }) {
  const pages = usePages(SkillRolesDocument, { id }, ({ skill }) => skill?.roles);
  return (
    <PagedSection title="Roles that need it" pages={pages}>
      {({ node, importance, proficiency, ...claim }) => (
        <RoleLine role={node}>
          <span className="tag">{importance === 'ESSENTIAL' ? 'essential' : 'preferred'}</span>
          {proficiency && proficiency.id !== node.level?.id && (
            <span className="quiet">
              at level <LevelBadge level={proficiency} />
            </span>
          )}
          <Evidence claim={claim} />
        </RoleLine>
      )}
    </PagedSection>
  );
}
