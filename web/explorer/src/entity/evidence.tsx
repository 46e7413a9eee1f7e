import { Link } from 'react-router';
import type { CitedFragment } from '../api/generated/graphql';
import { entityPath } from './paths';
import './evidence.css';

interface Claim {
  basis: 'STATED' | 'INFERRED';
  rationale?: string | null;
  citations: readonly CitedFragment[];
}

/**
 * Shows whether a claim is stated or inferred; expands to the rationale and the citations. Most claims are inferred: one
 * without details shows nothing, as BasisNote explains.
 */
export function Evidence({ claim: { basis, rationale, citations } }: { claim: Claim }) {
  const label = basis === 'STATED' ? 'Stated' : 'Inferred';
  const hasDetails = Boolean(rationale) || citations.length > 0;
  if (!hasDetails) return basis === 'STATED' && <span className="evidence quiet">{label}</span>;
  return (
    <details className="evidence">
      <summary>
        <span className="visually-hidden">Evidence: </span>
        {label}
      </summary>
      {rationale && <p dir="auto">{rationale}</p>}
      <Citations citations={citations} />
    </details>
  );
}

/** Explains once per page what Evidence shows. */
export function BasisNote() {
  return (
    <p>
      <b>Stated</b> marks what a source says, with its citation. Everything else is <b>inferred</b>: an editor’s
      judgement, with the reason where one is given.
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
          <Link to={entityPath(id)} dir="auto">
            {name}
          </Link>
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

function locatorsOf(id: string, citations: readonly CitedFragment[]): string[] {
  return citations.filter(({ source }) => source.id === id).map(({ locator }) => locator);
}
