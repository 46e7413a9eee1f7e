import { Link } from 'react-router';
import type { CitedFragment } from '../api/generated/graphql';
import { entityPath } from './paths';
import './evidence.css';

interface Claim {
  basis: 'STATED' | 'INFERRED';
  rationale?: string | null;
  citations: readonly CitedFragment[];
}

/** Shows whether a claim is stated or inferred; expands to the rationale and the citations. */
export function Evidence({ claim: { basis, rationale, citations } }: { claim: Claim }) {
  const label = basis === 'STATED' ? 'Stated' : 'Inferred';
  const meaning = basis === 'STATED' ? 'Stated by a source' : 'Inferred by an editor';
  if (!rationale && citations.length === 0) {
    return (
      <span className="evidence quiet" title={meaning}>
        {label}
      </span>
    );
  }
  return (
    <details className="evidence">
      <summary title={meaning}>
        <span className="visually-hidden">Evidence: </span>
        {label}
      </summary>
      {rationale && <p>{rationale}</p>}
      <Citations citations={citations} />
    </details>
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
          <Link to={entityPath(id)}>{name}</Link>
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
