import { Link } from 'react-router';
import { SimilarToDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entity as texts } from '../texts';
import { KINDS, kindOf } from '../ui/kinds';
import { useTitle } from '../ui/use-title';
import { EntityLink } from './entity-link';

/** Shown for an unknown id, with similar entities. */
export function UnknownId({ id }: { id: string }) {
  useTitle(texts.unknown.pageTitle);
  const text = id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
  const { data } = useGraphQLQuery(SimilarToDocument, { text });
  const similar = data?.search?.edges ?? [];
  return (
    <section className="page">
      <h1>{texts.unknown.title}</h1>
      <p>
        <code>{id}</code> {texts.unknown.text}
      </p>
      {similar.length > 0 && (
        <>
          <h2>{texts.unknown.similar}</h2>
          <ul className="rows">
            {similar.map(({ node }) => (
              <li key={node.id}>
                <EntityLink to={node} /> <span className="quiet">{KINDS[kindOf(node)].one}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to={`/search?${new URLSearchParams({ q: text })}`}>{texts.unknown.search(text)}</Link>
        {texts.unknown.or}
        <Link to="/">{texts.unknown.home}</Link>.
      </p>
    </section>
  );
}
