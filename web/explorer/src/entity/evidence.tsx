import { Link } from 'react-router';
import type { CitedFragment } from '../api/generated/graphql';
import { entity as texts, home } from '../texts';
import { EntityLink } from './entity-link';
import './evidence.css';

interface Claim {
  basis: 'STATED' | 'INFERRED';
  rationale?: string | null;
  citations: readonly CitedFragment[];
}

/**
 * A quiet mark that expands to the citations and the rationale of a claim. Most claims are inferred: one without details
 * shows nothing, as BasisNote explains.
 */
export function Evidence({ claim: { basis, rationale, citations } }: { claim: Claim }) {
  const isStated = basis === 'STATED';
  const hasDetails = Boolean(rationale) || citations.length > 0;
  if (!hasDetails) return isStated && <span className="evidence quiet">{texts.statedWithoutDetails}</span>;
  return (
    <details className="evidence">
      <summary>{isStated ? texts.basisNote.source : texts.basisNote.why}</summary>
      {rationale && <p dir="auto">{rationale}</p>}
      <Citations citations={citations} />
    </details>
  );
}

/** Explains once per page what Evidence shows. */
export function BasisNote() {
  const { source, why, before, between, after } = texts.basisNote;
  return (
    <p>
      {before}
      <b>{source}</b>
      {between}
      <b>{why}</b>
      {after} <Link to="/about">{home.about}</Link>
    </p>
  );
}

/** Each source once, with its locators. */
export function Citations({ citations }: { citations: readonly CitedFragment[] }) {
  if (citations.length === 0) return null;
  const sources = new Map(citations.map(({ source }) => [source.id, source]));
  return (
    <ul className="citations">
      {[...sources.values()].map(({ id, name }) => (
        <li key={id}>
          <EntityLink to={{ id, name }} />
          <ul>
            {locatorsOf(id, citations).map((locator) => (
              <li key={locator}>
                <code>{locator}</code>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Where in a source the citations are. */
export function locatorsOf(id: string, citations: readonly CitedFragment[]): string[] {
  return citations.filter(({ source }) => source.id === id).map(({ locator }) => locator);
}
