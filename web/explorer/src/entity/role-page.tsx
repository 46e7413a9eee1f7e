import { Link } from 'react-router';
import { RelatedRolesDocument, RoleTechnologiesDocument, StatedRelatedRolesDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { comparePath } from '../compare/compare-options';
import { KnownToggle } from '../known/known-toggle';
import { entity as texts, roleNeeds } from '../texts';
import { BestSection } from '../ui/best-section';
import { PagedSection } from '../ui/paged-section';
import { Section } from '../ui/section';
import { usePages } from '../ui/use-pages';
import { EntityLink } from './entity-link';
import { planPath } from './paths';
import { EntityFrame } from './entity-frame';
import { LevelLink } from './level-link';
import type { EntityOf } from './entity-page';
import { Evidence } from './evidence';
import { Links } from './links';
import { RoleLine } from './role-line';
import { RoleNeeds } from './role-needs';

export function RolePage({ role }: { role: EntityOf<'Role'> }) {
  const { id, name, level, responsibilities, comesFrom, leadsTo } = role;
  return (
    <EntityFrame
      entity={role}
      kind={texts.role.kind}
      facts={[
        [texts.role.level, level && <LevelLink level={level} />],
        [texts.role.comesFrom, comesFrom.length > 0 && <Links to={comesFrom} max={6} />],
        [texts.role.leadsTo, leadsTo.length > 0 && <Links to={leadsTo} max={6} />],
      ]}
      actions={
        <>
          <KnownToggle id={id} name={name} label={texts.role.meetNeeds} />
          <Link className="button button-primary" to={planPath(id)}>
            {texts.role.plan}
          </Link>
          <Link className="button" to={comparePath({ a: id, b: null })}>
            {roleNeeds.compareWith}
          </Link>
        </>
      }
    >
      {responsibilities.length > 0 && (
        <Section title={texts.role.responsibilities}>
          <ul className="bullets">
            {responsibilities.map((responsibility) => (
              <li key={responsibility}>{responsibility}</li>
            ))}
          </ul>
        </Section>
      )}
      <RoleNeeds id={id} />
      <RoleTechnologies id={id} />
      <RelatedRoles id={id} />
      <StatedRelatedRoles id={id} />
    </EntityFrame>
  );
}

function RoleTechnologies({ id }: { id: string }) {
  const pages = usePages(RoleTechnologiesDocument, { id }, ({ role }) => role?.technologies);
  return (
    <PagedSection title={texts.role.technologies} pages={pages}>
      {({ node, hot, inDemand, ...claim }) => (
        <div className="line">
          <EntityLink to={node} />
          {inDemand && <span className="tag tag-strong">{texts.role.inDemand}</span>}
          {hot && <span className="tag">{texts.role.hot}</span>}
          <Evidence claim={claim} />
        </div>
      )}
    </PagedSection>
  );
}

function RelatedRoles({ id }: { id: string }) {
  const result = useGraphQLQuery(RelatedRolesDocument, { id });
  return (
    <BestSection title={texts.related.roles} result={result} edgesOf={({ role }) => role?.related.edges ?? []}>
      {({ node, shared, beyond }) => (
        <RoleLine role={node}>
          {shared.length > 0 && (
            <p className="quiet">
              {texts.role.bothNeed} <Links to={shared} max={4} />
            </p>
          )}
          {beyond.length > 0 && (
            <p className="quiet">
              {texts.role.alsoNeeds} <Links to={beyond} max={4} />
            </p>
          )}
        </RoleLine>
      )}
    </BestSection>
  );
}

function StatedRelatedRoles({ id }: { id: string }) {
  const pages = usePages(StatedRelatedRolesDocument, { id }, ({ role }) => role?.statedRelated);
  return (
    <PagedSection title={texts.role.statedRelated} pages={pages}>
      {({ node, tier }) => <RoleLine role={node}>{tier && <span className="tag">{tier}</span>}</RoleLine>}
    </PagedSection>
  );
}
