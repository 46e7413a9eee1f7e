import { Link } from 'react-router';
import { SkillDependentsDocument, SkillRolesDocument, SkillTechnologiesDocument } from '../api/generated/graphql';
import { counted } from '../ui/counted';
import { CATEGORIES } from '../ui/kinds';
import { LevelBadge } from '../ui/level-badge';
import { PagedSection } from '../ui/paged-section';
import { usePages } from '../ui/use-pages';
import { addressOf } from './address';
import { Evidence } from './evidence';
import { Prerequisite } from './prerequisites';
import { RoleLine } from './role-line';
import { useReach } from './use-reach';

export function SkillDependents({ id }: { id: string }) {
  const pages = usePages(SkillDependentsDocument, { id }, ({ skill }) => skill?.dependents);
  const reach = useReach(id)?.dependentClosure.totalCount ?? 0;
  return (
    <PagedSection
      title="What it unlocks"
      pages={pages}
      aside={reach > 0 && <span className="quiet">{counted(reach, 'skill')} in all, by what it unlocks in turn</span>}
      empty={<p className="quiet">Nothing builds on it.</p>}
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
          <Link to={addressOf(node.id)}>{node.name}</Link>
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
              mastered as <LevelBadge level={proficiency} />
            </span>
          )}
          <Evidence claim={claim} />
        </RoleLine>
      )}
    </PagedSection>
  );
}
