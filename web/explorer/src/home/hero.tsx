import { Link } from 'react-router';
import type { OverviewQuery } from '../api/generated/graphql';
import { counted } from '../ui/counted';
import { listed } from '../ui/listed';
import './home.css';

/** What this is, from what is loaded. */
export function Hero({
  loaded: { skills, technologies, roles, prerequisites },
}: {
  loaded: OverviewQuery['graphInfo'];
}) {
  const beside = [
    technologies > 0 && counted(technologies, 'technology', 'technologies'),
    roles > 0 && counted(roles, 'role'),
  ].filter((part) => part !== false);
  return (
    <header className="hero">
      <div>
        <h1>What to learn, in which order, and why</h1>
        <p className="lead">
          {counted(skills, 'skill')} and how they build on one another
          {beside.length > 0 && `, with ${listed(beside)}`}; every claim names its source.
        </p>
        <p className="actions">
          <Link className="button button-primary" to="/plan">
            Plan my way
          </Link>
          <Link className="button" to="/search">
            Browse the skills
          </Link>
        </p>
      </div>
      <dl className="hero-figures">
        <Figure name="Skills" count={skills} to="/search?kind=skill" />
        <Figure name="Prerequisites" count={prerequisites} />
        <Figure name="Technologies" count={technologies} to="/search?kind=technology" />
        <Figure name="Roles" count={roles} to="/search?kind=role" />
      </dl>
    </header>
  );
}

function Figure({ name, count, to }: { name: string; count: number; to?: string }) {
  if (count === 0) return null;
  return (
    <div>
      <dt>{to ? <Link to={to}>{name}</Link> : name}</dt>
      <dd>{count.toLocaleString('en')}</dd>
    </div>
  );
}
