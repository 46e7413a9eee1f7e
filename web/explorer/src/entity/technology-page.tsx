import type { ReactNode } from 'react';
import { Link } from 'react-router';
import {
  TechnologyAlternativesDocument,
  TechnologyRolesDocument,
  TechnologySkillsDocument,
  TechnologyUsedWithDocument,
} from '../api/generated/graphql';
import { KnownToggle } from '../known/known-toggle';
import { entity as texts } from '../texts';
import { CATEGORIES } from '../ui/kinds';
import { ExternalLink } from '../ui/external-link';
import { PagedSection } from '../ui/paged-section';
import { usePages } from '../ui/use-pages';
import { EntityLink } from './entity-link';
import { planPath } from './paths';
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
      kind={texts.technology.kind}
      facts={[
        [texts.technology.category, CATEGORIES[category]],
        [texts.technology.primarySkill, primarySkill && <Links to={[primarySkill]} />],
        ...lifecycleFacts(technology),
        [texts.technology.demand, hot && texts.technology.hot],
        [texts.technology.homePage, url && <ExternalLink to={url}>{new URL(url).host}</ExternalLink>],
      ]}
      actions={
        <>
          <KnownToggle id={id} name={name} />
          <Link className="button button-primary" to={planPath(id)}>
            {texts.plan}
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
    <PagedSection
      title={texts.technology.skills}
      pages={pages}
      empty={<p className="quiet">{texts.technology.noSkills}</p>}
    >
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
    <PagedSection title={texts.technology.alternatives} pages={pages}>
      {({ node, groups, shared }) => (
        <TechnologyLine technology={node}>
          {groups.length > 0 ? (
            <>
              {texts.technology.bothMembers} <Links to={groups} max={2} />
            </>
          ) : (
            <>
              {texts.technology.bothUsed} <Links to={shared} max={4} />
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
    <PagedSection title={texts.technology.usedWith} pages={pages}>
      {({ node, shared }) => (
        <TechnologyLine technology={node}>
          {texts.technology.bothUsed} <Links to={shared} max={4} />
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
      <EntityLink to={{ id, name }} />
      <span className="quiet">{CATEGORIES[category]}</span>
      <p className="quiet">{children}</p>
    </div>
  );
}

function TechnologyRoles({ id }: { id: string }) {
  const pages = usePages(TechnologyRolesDocument, { id }, ({ technology }) => technology?.roles);
  return (
    <PagedSection title={texts.technology.roles} pages={pages}>
      {({ node }) => <RoleLine role={node} />}
    </PagedSection>
  );
}
