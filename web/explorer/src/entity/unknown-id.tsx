import { Link } from 'react-router';
import { SimilarToDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { KINDS, kindOf } from '../ui/kinds';
import { useTitle } from '../ui/use-title';
import { entityPath } from './paths';

/** Shown for an unknown id, with similar entities. */
export function UnknownId({ id }: { id: string }) {
  useTitle('Not found');
  const text = id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
  const { data } = useGraphQLQuery(SimilarToDocument, { text });
  const similar = data?.search?.edges ?? [];
  return (
    <section className="page">
      <h1>Unknown id</h1>
      <p>
        <code>{id}</code> is not in the loaded graph. It may have been renamed or removed, or belong to another graph.
      </p>
      {similar.length > 0 && (
        <>
          <h2>Did you mean</h2>
          <ul className="rows">
            {similar.map(({ node }) => (
              <li key={node.id}>
                <Link to={entityPath(node.id)} dir="auto">
                  {node.name}
                </Link>{' '}
                <span className="quiet">{KINDS[kindOf(node)].one}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={`/search?${new URLSearchParams({ q: text })}`}>Search everything for “{text}”</Link>, or{' '}
        <Link to="/">go to the home page</Link>.
      </p>
    </section>
  );
}
