import { Link } from 'react-router';
import type { OverviewQuery } from '../api/generated/graphql';
import { formatCount } from '../ui/format-count';
import { formatList } from '../ui/format-list';
import './home.css';

/** Introduces the loaded graph. */
export function Hero({
  loaded: { skills, technologies, roles, prerequisites },
}: {
  loaded: OverviewQuery['graphInfo'];
}) {
  const otherCounts = [
    technologies > 0 && formatCount(technologies, 'technology', 'technologies'),
    roles > 0 && formatCount(roles, 'role'),
  ].filter((part) => part !== false);
  return (
    <header className="hero">
      <div>
        <h1>What to learn, in which order, and why</h1>
        <p className="lead">
          {formatCount(skills, 'skill')} and how they build on one another
          {otherCounts.length > 0 && `, with ${formatList(otherCounts)}`}. Each claim says whether a source states it or
          an editor inferred it.
        </p>
        <p className="actions">
          <Link className="button button-primary" to="/plan">
            Plan a learning path
          </Link>
          <Link className="button" to="/paste">
            Paste a CV, paste a job
          </Link>
          <Link className="button" to="/search">
            Browse skills
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
