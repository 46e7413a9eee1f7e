import { Link } from 'react-router';
import type { CitedFragment } from '../api/generated/graphql';
import { addressOf } from './address';
import './evidence.css';

interface Claim {
  basis: 'STATED' | 'INFERRED';
  rationale?: string | null;
  citations: readonly CitedFragment[];
}

/** Whether a source says so or an editor inferred it; opened, why and where. */
export function Evidence({ claim: { basis, rationale, citations } }: { claim: Claim }) {
  const word = basis === 'STATED' ? 'Stated' : 'Inferred';
  const meaning = basis === 'STATED' ? 'A source says it' : 'An editor’s judgement';
  if (!rationale && citations.length === 0) {
    return (
      <span className="evidence quiet" title={meaning}>
        {word}
      </span>
    );
  }
  return (
    <details className="evidence">
      <summary title={meaning}>
        <span className="visually-hidden">Evidence: </span>
        {word}
      </summary>
      {rationale && <p>{rationale}</p>}
      <Citations citations={citations} />
    </details>
  );
}

/** Each source once, with the places in it. */
export function Citations({ citations }: { citations: readonly CitedFragment[] }) {
  if (citations.length === 0) return null;
  const sources = new Map(citations.map(({ source }) => [source.id, source]));
  return (
    <ul className="citations">
      {[...sources.values()].map(({ id, name }) => (
        <li key={id}>
          <Link to={addressOf(id)}>{name}</Link>
          <ul>
            {locatorsIn(id, citations).map((locator) => (
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

function locatorsIn(id: string, citations: readonly CitedFragment[]): string[] {
  return citations.filter(({ source }) => source.id === id).map(({ locator }) => locator);
}
