import type { ReactNode } from 'react';
import { Link } from 'react-router';
import {
  TechnologyAlternativesDocument,
  TechnologyRolesDocument,
  TechnologySkillsDocument,
  TechnologyUsedWithDocument,
} from '../api/generated/graphql';
import { KnownToggle } from '../known/known-toggle';
import { CATEGORIES } from '../ui/kinds';
import { ExternalLink } from '../ui/external-link';
import { PagedSection } from '../ui/paged-section';
import { usePages } from '../ui/use-pages';
import { entityPath, planPath } from './paths';
import { EntityFrame } from './entity-frame';
import type { EntityOf } from './entity-page';
import { Evidence } from './evidence';
import { lifecycleFacts } from './lifecycle-facts';
import { Links } from './links';
import { RoleLine } from './role-line';
import { SkillLine } from './skill-line';

export function TechnologyPage({ technology }: { technology: EntityOf<'Technology'> }) {
  const { id, name, category, url, hot, primarySkill } = technology;
  return (
    <EntityFrame
      entity={technology}
      kind="Technology"
      facts={[
        ['Category', CATEGORIES[category]],
        ['Primary skill', primarySkill && <Links to={[primarySkill]} />],
        ...lifecycleFacts(technology),
        ['Demand', hot && 'Frequent in job postings'],
        ['Home page', url && <ExternalLink to={url}>{new URL(url).host}</ExternalLink>],
      ]}
      actions={
        <>
          <KnownToggle id={id} name={name} />
          <Link className="button" to={planPath(id)}>
            Plan a learning path
          </Link>
        </>
      }
    >
      <TechnologySkills id={id} />
      <Alternatives id={id} />
      <UsedWith id={id} />
      <TechnologyRoles id={id} />
    </EntityFrame>
  );
}

function TechnologySkills({ id }: { id: string }) {
  const pages = usePages(TechnologySkillsDocument, { id }, ({ technology }) => technology?.skills);
  return (
    <PagedSection title="Skills that use it" pages={pages} empty={<p className="quiet">No skill uses it yet.</p>}>
      {({ node, ...claim }) => (
        <SkillLine skill={node}>
          <Evidence claim={claim} />
        </SkillLine>
      )}
    </PagedSection>
  );
}

function Alternatives({ id }: { id: string }) {
  const pages = usePages(TechnologyAlternativesDocument, { id }, ({ technology }) => technology?.alternatives);
  return (
    <PagedSection title="Alternatives" pages={pages}>
      {({ node, groups, shared }) => (
        <TechnologyLine technology={node}>
          {groups.length > 0 ? (
            <>
              Both members of <Links to={groups} max={2} />
            </>
          ) : (
            <>
              Both used by <Links to={shared} max={4} />
            </>
          )}
        </TechnologyLine>
      )}
    </PagedSection>
  );
}

function UsedWith({ id }: { id: string }) {
  const pages = usePages(TechnologyUsedWithDocument, { id }, ({ technology }) => technology?.usedWith);
  return (
    <PagedSection title="Used with it" pages={pages}>
      {({ node, shared }) => (
        <TechnologyLine technology={node}>
          Both used by <Links to={shared} max={4} />
        </TechnologyLine>
      )}
    </PagedSection>
  );
}

interface TechnologyLineProps {
  technology: { id: string; name: string; category: keyof typeof CATEGORIES };
  children: ReactNode;
}

function TechnologyLine({ technology: { id, name, category }, children }: TechnologyLineProps) {
  return (
    <div className="line">
      <Link to={entityPath(id)} dir="auto">
        {name}
      </Link>
      <span className="quiet">{CATEGORIES[category]}</span>
      <p className="quiet">{children}</p>
    </div>
  );
}

function TechnologyRoles({ id }: { id: string }) {
  const pages = usePages(TechnologyRolesDocument, { id }, ({ technology }) => technology?.roles);
  return (
    <PagedSection title="Roles that use it" pages={pages}>
      {({ node }) => <RoleLine role={node} />}
    </PagedSection>
  );
}
