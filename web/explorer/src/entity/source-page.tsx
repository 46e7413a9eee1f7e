import {
  CitingClaimsDocument,
  type CitedFragment,
  type CitingClaimsQuery,
  CitingEntitiesDocument,
} from '../api/generated/graphql';
import { EntityActions } from '../curation/entity-actions';
import { entity } from '../texts';
import { CLAIMS } from '../ui/claims';
import { ExternalLink } from '../ui/external-link';
import { KINDS, kindOf } from '../ui/kinds';
import { PagedSection } from '../ui/paged-section';
import { useNames } from '../ui/use-names';
import { usePages } from '../ui/use-pages';
import { useTitle } from '../ui/use-title';
import { EntityLink } from './entity-link';
import type { EntityOf } from './entity-page';
import { locatorsOf } from './evidence';

const texts = entity.source;

type Claims = NonNullable<CitingClaimsQuery['source']>['edges'];

/** A source, and everything that cites it. */
export function SourcePage({ source: { id, name, url, licence } }: { source: EntityOf<'Source'> }) {
  useTitle(name);
  return (
    <article className="page">
      <p className="eyebrow">{texts.kind}</p>
      <h1 dir="auto">{name}</h1>
      <p className="lead">{texts.lead}</p>
      <dl className="facts">
        <div>
          <dt>{texts.link}</dt>
          <dd>{url ? <ExternalLink to={url}>{url}</ExternalLink> : texts.noLink}</dd>
        </div>
        <div>
          <dt>{texts.licence}</dt>
          <dd>{licence ?? texts.unknownLicence}</dd>
        </div>
        <div>
          <dt>{texts.id}</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </div>
      </dl>
      <div className="actions">
        <EntityActions id={id} />
      </div>
      <CitingClaims source={id} />
      <CitingEntities source={id} />
    </article>
  );
}

function CitingClaims({ source }: { source: string }) {
  const pages = usePages(CitingClaimsDocument, { id: source }, ({ source: found }) => found && withKeys(found.edges));
  const nameOf = useNames(pages.edges.flatMap(({ node: { from, to } }) => [from, to]));
  const link = (id: string) => <EntityLink to={{ id, name: nameOf(id) }} />;
  return (
    <PagedSection title={texts.claims} pages={pages} empty={<p className="quiet">{texts.noClaims}</p>}>
      {({ node: { from, kind, to, citations } }) => (
        <div className="line">
          <span>
            {link(from)} {CLAIMS[kind].verb} {link(to)}
          </span>
          <Locators source={source} citations={citations} />
        </div>
      )}
    </PagedSection>
  );
}

function CitingEntities({ source }: { source: string }) {
  const pages = usePages(CitingEntitiesDocument, { id: source }, ({ source: found }) => found?.entities);
  return (
    <PagedSection title={texts.entities} pages={pages}>
      {({ node }) => (
        <div className="line">
          <EntityLink to={node} />
          <span className="quiet">{KINDS[kindOf(node)].one}</span>
          <Locators source={source} citations={node.citations} />
        </div>
      )}
    </PagedSection>
  );
}

/** The places of the source that are cited. */
function Locators({ source, citations }: { source: string; citations: readonly CitedFragment[] }) {
  return locatorsOf(source, citations).map((locator) => (
    <code key={locator} className="locator">
      {locator}
    </code>
  ));
}

/** Edges have no id: both ends and the kind identify one. */
function withKeys(claims: Claims) {
  const edges = claims.edges.map(({ node }) => ({ node: { ...node, id: `${node.from} ${node.kind} ${node.to}` } }));
  return { ...claims, edges };
}
