import { Fragment, type ReactNode } from 'react';
import type { CitedFragment } from '../api/generated/graphql';
import { EntityActions } from '../curation/entity-actions';
import { entity as texts } from '../texts';
import { ExternalLink } from '../ui/external-link';
import { langOf } from '../ui/lang-of';
import { useTitle } from '../ui/use-title';
import './entity-frame.css';
import { BasisNote, Citations } from './evidence';

interface FramedEntity {
  id: string;
  name: string;
  nameLanguage: string;
  description?: string | null;
  aliases: readonly string[];
  dataset: string;
  externalIds: readonly { scheme: string; value: string; url?: string | null }[];
  citations: readonly CitedFragment[];
}

interface EntityFrameProps {
  entity: FramedEntity;
  /** shown above the name */
  kind: ReactNode;
  /** pairs of label and value; empty values are omitted */
  facts?: readonly (readonly [name: string, fact: ReactNode])[];
  actions?: ReactNode;
  children?: ReactNode;
}

/** The common frame of the pages of all kinds. */
export function EntityFrame({ entity, kind, facts = [], actions, children }: EntityFrameProps) {
  const { name, nameLanguage, description, aliases } = entity;
  useTitle(name);
  const shownFacts = facts.filter(([, fact]) => Boolean(fact));
  return (
    <article className="page">
      <header>
        <p className="eyebrow">{kind}</p>
        <h1 dir="auto" lang={langOf(name, nameLanguage)}>
          {name}
        </h1>
        {description && (
          <p className="lead" dir="auto" lang={langOf(description, nameLanguage)}>
            {description}
          </p>
        )}
        {aliases.length > 0 && <Aliases names={aliases} />}
        {shownFacts.length > 0 && (
          <dl className="facts">
            {shownFacts.map(([term, fact]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
        )}
        <div className="actions">
          {actions}
          <EntityActions id={entity.id} />
        </div>
      </header>
      <div className="entity-body">
        <div className="entity-main">{children}</div>
        <Provenance entity={entity} />
      </div>
    </article>
  );
}

const MAX_ALIASES = 6;

function Aliases({ names }: { names: readonly string[] }) {
  const [first, rest] = [names.slice(0, MAX_ALIASES), names.slice(MAX_ALIASES)];
  return (
    <div className="aliases quiet">
      {texts.aliases}
      <Names names={first} />
      {rest.length > 0 && (
        <details>
          <summary>{texts.moreAliases(rest.length)}</summary>
          <Names names={rest} />
        </details>
      )}
    </div>
  );
}

/** Comma-separated; each has its own direction of text. */
function Names({ names }: { names: readonly string[] }) {
  return names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ', '}
      <bdi>{name}</bdi>
    </Fragment>
  ));
}

function Provenance({ entity: { id, dataset, externalIds, citations } }: { entity: FramedEntity }) {
  return (
    <aside className="origin" aria-label={texts.originLabel}>
      {citations.length > 0 && (
        <>
          <h2>{texts.sources}</h2>
          <Citations citations={citations} />
        </>
      )}
      {externalIds.length > 0 && (
        <>
          <h2>{texts.externalIds}</h2>
          <ul className="external-ids">
            {externalIds.map(({ scheme, value, url }) => (
              <li key={scheme + value}>
                {scheme}: {url ? <ExternalLink to={url}>{value}</ExternalLink> : value}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{texts.evidence}</h2>
      <BasisNote />
      <h2>{texts.inGraph}</h2>
      <p>
        <code>{id}</code>
        <br />
        {texts.dataset(dataset)}
      </p>
    </aside>
  );
}
