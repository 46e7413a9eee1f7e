import { Link } from 'react-router';
import { SimilarToDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { KINDS, kindOf } from '../ui/kinds';
import { useTitle } from '../ui/use-title';
import { addressOf } from './address';

/** For an address whose id nothing has: what may have been meant. */
export function UnknownId({ id }: { id: string }) {
  useTitle('Not found');
  const text = id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
  const { data } = useAnswer(SimilarToDocument, { text });
  const similar = data?.search?.edges ?? [];
  return (
    <section className="page">
      <h1>Nothing has this id</h1>
      <p>
        <code>{id}</code> is not in the graph that is loaded. It may have been renamed or removed, or be of another
        graph.
      </p>
      {similar.length > 0 && (
        <>
          <h2>Did you mean</h2>
          <ul className="rows">
            {similar.map(({ node }) => (
              <li key={node.id}>
                <Link to={addressOf(node.id)}>{node.name}</Link>{' '}
                <span className="quiet">{KINDS[kindOf(node)].one}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={`/search?${new URLSearchParams({ q: text })}`}>Search everything for “{text}”</Link>, or{' '}
        <Link to="/">start over</Link>.
      </p>
    </section>
  );
}
