import { Link } from 'react-router';
import { HomeMatchesDocument, HomeRolesDocument, type HomeRolesQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entityPath, planPath } from '../entity/paths';
import { useKnowledge, useKnown } from '../known/known';
import { QueryResult } from '../ui/query-result';
import { formatCount } from '../ui/format-count';
import { LevelBadge } from '../ui/level-badge';
import { Meter } from '../ui/meter';
import { Section } from '../ui/section';

type Role = HomeRolesQuery['roles']['edges'][number]['node'];

/** The first roles or, if skills are known, the roles with the highest coverage. */
export function HomeRoles() {
  const hasKnown = useKnown().length > 0;
  const knowledge = useKnowledge();
  const first = useGraphQLQuery(HomeRolesDocument, {}, { enabled: !hasKnown });
  const matches = useGraphQLQuery(HomeMatchesDocument, knowledge, { enabled: hasKnown, keepPrevious: true });
  const all = <Link to="/search?kind=role">All roles</Link>;
  if (!hasKnown) {
    return (
      <Section title="Choose a target role" aside={all}>
        <QueryResult result={first} what="roles">
          {({ roles }) => <Cards edges={roles.edges} />}
        </QueryResult>
      </Section>
    );
  }
  return (
    <Section title="Roles closest to your skills" aside={all}>
      <QueryResult result={matches} what="roles">
        {({ roleMatches }) => <Cards edges={roleMatches.edges} />}
      </QueryResult>
    </Section>
  );
}

function Cards({ edges }: { edges: readonly { node: Role; coverage?: number }[] }) {
  return (
    <ul className="cards">
      {edges.map(({ node: { id, name, level, description, needs }, coverage }) => (
        <li key={id} className="card">
          <h3>
            <Link to={entityPath(id)} dir="auto">
              {name}
            </Link>
          </h3>
          <p className="card-facts">
            <LevelBadge level={level} />
            <span className="quiet">{formatCount(needs.totalCount, 'skill')}</span>
          </p>
          {coverage === undefined ? (
            description && (
              <p className="clamped" dir="auto">
                {description}
              </p>
            )
          ) : (
            <Meter share={coverage} label={`Coverage of ${name}`} />
          )}
          <Link className="card-foot" to={planPath(id)}>
            Plan a path<span className="visually-hidden"> to {name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
