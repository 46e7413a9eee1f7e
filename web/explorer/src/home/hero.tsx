import { Link } from 'react-router';
import { totalsOf } from '../about/totals';
import type { OverviewQuery } from '../api/generated/graphql';
import { SearchBox } from '../search/search-box';
import { home as texts } from '../texts';
import { formatList } from '../ui/format-list';

/** Begins with the search, and says what the graph has and what it rests on. */
export function Hero({ loaded: { skills, technologies, roles, evidence } }: { loaded: OverviewQuery['graphInfo'] }) {
  const otherCounts = [
    technologies > 0 && texts.count.technologies(technologies),
    roles > 0 && texts.count.roles(roles),
  ].filter((part) => part !== false);
  const { all, stated } = totalsOf(evidence);
  return (
    <header className="hero">
      <h1>{texts.title}</h1>
      <p className="lead">{texts.lead(texts.count.skills(skills), formatList(otherCounts))}</p>
      <SearchBox />
      <p className="actions">
        <Link className="button button-primary" to="/plan">
          {texts.plan}
        </Link>
        <Link className="button" to="/paste">
          {texts.paste}
        </Link>
      </p>
      <p className="hero-evidence">
        {texts.evidence(stated, all)} <Link to="/about">{texts.about}</Link>
      </p>
    </header>
  );
}
