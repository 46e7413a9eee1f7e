import { Link } from 'react-router';
import { RelatedRolesDocument, RoleTechnologiesDocument, StatedRelatedRolesDocument } from '../api/generated/graphql';
import { comparePath } from '../compare/compare-options';
import { KnownToggle } from '../known/known-toggle';
import { roleNeeds } from '../texts';
import { PagedSection } from '../ui/paged-section';
import { Section } from '../ui/section';
import { usePages } from '../ui/use-pages';
import { entityPath, planPath } from './paths';
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
      kind="Role"
      facts={[
        ['Level', level && <LevelLink level={level} />],
        ['Comes from', comesFrom.length > 0 && <Links to={comesFrom} max={6} />],
        ['Leads to', leadsTo.length > 0 && <Links to={leadsTo} max={6} />],
      ]}
      actions={
        <>
          <KnownToggle id={id} name={name} label="I meet the needs of this role" />
          <Link className="button button-primary" to={planPath(id)}>
            Plan a path to this role
          </Link>
          <Link className="button" to={comparePath({ a: id, b: null })}>
            {roleNeeds.compareWith}
          </Link>
        </>
      }
    >
      {responsibilities.length > 0 && (
        <Section title="Responsibilities">
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
    <PagedSection title="Technologies used" pages={pages}>
      {({ node, hot, inDemand, ...claim }) => (
        <div className="line">
          <Link to={entityPath(node.id)} dir="auto">
            {node.name}
          </Link>
          {inDemand && <span className="tag tag-strong">in demand</span>}
          {hot && <span className="tag">frequent in job postings</span>}
          <Evidence claim={claim} />
        </div>
      )}
    </PagedSection>
  );
}

function RelatedRoles({ id }: { id: string }) {
  const pages = usePages(RelatedRolesDocument, { id }, ({ role }) => role?.related);
  return (
    <PagedSection title="Similar roles" pages={pages}>
      {({ node, shared, beyond }) => (
        <RoleLine role={node}>
          {shared.length > 0 && (
            <p className="quiet">
              Both need <Links to={shared} max={4} />
            </p>
          )}
          {beyond.length > 0 && (
            <p className="quiet">
              Also needs <Links to={beyond} max={4} />
            </p>
          )}
        </RoleLine>
      )}
    </PagedSection>
  );
}

function StatedRelatedRoles({ id }: { id: string }) {
  const pages = usePages(StatedRelatedRolesDocument, { id }, ({ role }) => role?.statedRelated);
  return (
    <PagedSection title="Related roles according to sources" pages={pages}>
      {({ node, tier }) => <RoleLine role={node}>{tier && <span className="tag">{tier}</span>}</RoleLine>}
    </PagedSection>
  );
}
