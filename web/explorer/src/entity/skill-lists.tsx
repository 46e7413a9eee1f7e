import { SkillDependentsDocument, SkillRolesDocument, SkillTechnologiesDocument } from '../api/generated/graphql';
import { entity as texts } from '../texts';
import { CATEGORIES } from '../ui/kinds';
import { LevelBadge } from '../ui/level-badge';
import { PagedSection } from '../ui/paged-section';
import { usePages } from '../ui/use-pages';
import { EntityLink } from './entity-link';
import { Evidence } from './evidence';
import { commonReason, Prerequisite, Rationale } from './prerequisites';
import { RoleLine } from './role-line';
import { useClosureSizes } from './use-closure-sizes';

export function SkillDependents({ id }: { id: string }) {
  const pages = usePages(SkillDependentsDocument, { id }, ({ skill }) => skill?.dependents);
  const total = useClosureSizes(id)?.dependentClosure.totalCount ?? 0;
  const reason = commonReason(pages.edges);
  return (
    <PagedSection
      title={texts.skill.unlocks}
      pages={pages}
      aside={total > 0 && <span className="quiet">{texts.skill.requiredBy(total)}</span>}
      lead={reason !== null && <Rationale>{reason}</Rationale>}
      empty={<p className="quiet">{texts.skill.noDependents}</p>}
    >
      {(edge) => <Prerequisite edge={edge} hasReason={reason === null} />}
    </PagedSection>
  );
}

export function SkillTechnologies({ id }: { id: string }) {
  const pages = usePages(SkillTechnologiesDocument, { id }, ({ skill }) => skill?.technologies);
  return (
    <PagedSection title={texts.skill.technologies} pages={pages}>
      {({ node, ...claim }) => (
        <div className="line">
          <EntityLink to={node} />
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
    <PagedSection title={texts.skill.roles} pages={pages} aside={<span className="quiet">{texts.essentialFirst}</span>}>
      {({ node, importance, proficiency, ...claim }) => (
        <RoleLine role={node}>
          {importance === 'PREFERRED' && <span className="tag">{texts.preferred}</span>}
          {proficiency && proficiency.id !== node.level?.id && (
            <span className="quiet">
              {texts.needs.atLevel} <LevelBadge level={proficiency} />
            </span>
          )}
          <Evidence claim={claim} />
        </RoleLine>
      )}
    </PagedSection>
  );
}
