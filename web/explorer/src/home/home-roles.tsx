import { Link } from 'react-router';
import { HomeMatchesDocument, HomeRolesDocument, type HomeRolesQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { EntityLink } from '../entity/entity-link';
import { planPath } from '../entity/paths';
import { useKnowledge, useKnown } from '../known/known';
import { home as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { LevelBadge } from '../ui/level-badge';
import { Meter } from '../ui/meter';
import { Section } from '../ui/section';

type Edge = { node: HomeRolesQuery['roles']['edges'][number]['node']; coverage?: number };

/** The roles with the most needs or, if skills are known, the roles with the highest coverage. */
export function HomeRoles() {
  const hasKnown = useKnown().length > 0;
  const knowledge = useKnowledge();
  const described = useGraphQLQuery(HomeRolesDocument, {}, { enabled: !hasKnown });
  const matches = useGraphQLQuery(HomeMatchesDocument, knowledge, { enabled: hasKnown, keepPrevious: true });
  const total = (hasKnown ? matches.data?.roleMatches : described.data?.roles)?.totalCount;
  return (
    <Section
      title={hasKnown ? texts.closestRoles : texts.roles}
      aside={total !== undefined && <Link to="/search?kind=role">{texts.allRoles(total)}</Link>}
    >
      {hasKnown ? (
        <QueryResult result={matches} what={texts.what.roles}>
          {({ roleMatches }) => <Cards edges={roleMatches.edges} />}
        </QueryResult>
      ) : (
        <QueryResult result={described} what={texts.what.roles}>
          {({ roles: { edges, totalCount } }) => <Cards edges={edges.length === totalCount ? byLevel(edges) : edges} />}
        </QueryResult>
      )}
    </Section>
  );
}

/** All roles of a small graph: a career begins at the lowest level. */
function byLevel(edges: readonly Edge[]): Edge[] {
  const rankOf = ({ node }: Edge) => node.level?.rank ?? Infinity;
  return [...edges].sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
}

function Cards({ edges }: { edges: readonly Edge[] }) {
  return (
    <ul className="cards home-roles">
      {edges.map(({ node, coverage }) => (
        <li key={node.id} className="card">
          <h3>
            <EntityLink to={node} />
          </h3>
          <p className="card-facts">
            <LevelBadge level={node.level} />
            <span className="quiet">{texts.count.skills(node.needs.totalCount)}</span>
          </p>
          {coverage === undefined ? (
            node.description && (
              <p className="clamped" dir="auto">
                {node.description}
              </p>
            )
          ) : (
            <Meter share={coverage} label={texts.coverage(node.name)} />
          )}
          <Link className="card-foot" to={planPath(node.id)}>
            {texts.planTo}
            <span className="visually-hidden">{texts.to(node.name)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
