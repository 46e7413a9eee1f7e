import { Link } from 'react-router';
import { HomeMatchesDocument, HomeRolesDocument, type HomeRolesQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { addressOf, planAddressOf } from '../entity/address';
import { useKnown } from '../known/known';
import { Answered } from '../ui/answered';
import { counted } from '../ui/counted';
import { LevelBadge } from '../ui/level-badge';
import { Meter } from '../ui/meter';
import { Section } from '../ui/section';

type Role = HomeRolesQuery['roles']['edges'][number]['node'];

/** Where one may want to get: the first few roles, or those that what is known covers most. */
export function HomeRoles() {
  const known = useKnown();
  const first = useAnswer(HomeRolesDocument, {}, { enabled: known.length === 0 });
  const matches = useAnswer(HomeMatchesDocument, { known: [...known] }, { enabled: known.length > 0, keep: true });
  const all = <Link to="/search?kind=role">All roles</Link>;
  if (known.length === 0) {
    return (
      <Section title="Where do you want to get?" aside={all}>
        <Answered answer={first} what="roles">
          {({ roles }) => <Cards edges={roles.edges} />}
        </Answered>
      </Section>
    );
  }
  return (
    <Section title="Your closest roles" aside={all}>
      <Answered answer={matches} what="roles">
        {({ roleMatches }) => <Cards edges={roleMatches.edges} />}
      </Answered>
    </Section>
  );
}

function Cards({ edges }: { edges: readonly { node: Role; coverage?: number }[] }) {
  return (
    <ul className="cards">
      {edges.map(({ node: { id, name, level, description, needs }, coverage }) => (
        <li key={id} className="card">
          <h3>
            <Link to={addressOf(id)}>{name}</Link>
          </h3>
          <p className="card-facts">
            <LevelBadge level={level} />
            <span className="quiet">{counted(needs.totalCount, 'skill')}</span>
          </p>
          {coverage === undefined ? (
            description && <p className="clamped">{description}</p>
          ) : (
            <Meter share={coverage} label={`How far you cover ${name}`} />
          )}
          <Link className="card-foot" to={planAddressOf(id)}>
            Plan my way<span className="visually-hidden"> to {name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
