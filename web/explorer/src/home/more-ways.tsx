import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type OverviewQuery, SkillFacetsDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { EntityLink, type Named } from '../entity/entity-link';
import { home as texts } from '../texts';
import { LevelBadge } from '../ui/level-badge';
import { entityPath } from '../entity/paths';
import { Loading } from '../ui/loading';
import { Section } from '../ui/section';

const MAX_TRACKS = 12;
const MAX_TECHNOLOGIES = 8;

/** Levels, specialisations and technologies: lists of less weight. */
export function MoreWays({ levels, tracks }: Pick<OverviewQuery, 'levels' | 'tracks'>) {
  // for a large graph, only the most frequent ones
  const { data } = useGraphQLQuery(SkillFacetsDocument, { filter: {} });
  if (!data) return <Loading what={texts.what.levels} />;
  const counts = new Map(data.skills.facets.map(({ entity, count }) => [entity.id, count]));
  const technologies = data.skills.facets
    .map(({ entity }) => entity)
    .filter(({ __typename }) => __typename === 'Technology')
    .slice(0, MAX_TECHNOLOGIES);
  if (levels.length + tracks.length + technologies.length === 0) return null;
  return (
    <Section title={texts.more}>
      <div className="ways">
        {levels.length > 0 && (
          <Way title={texts.levels}>
            {levels.map((level) => (
              <li key={level.id}>
                <Link to={entityPath(level.id)}>
                  <LevelBadge level={level} />
                </Link>
                <Count count={counts.get(level.id)} />
              </li>
            ))}
          </Way>
        )}
        {tracks.length > 0 && <Links title={texts.tracks} to={tracks.slice(0, MAX_TRACKS)} counts={counts} />}
        {technologies.length > 0 && (
          <Links title={texts.technologies} to={technologies} counts={counts}>
            <li>
              <Link to="/search?kind=technology">{texts.allTechnologies}</Link>
            </li>
          </Links>
        )}
      </div>
    </Section>
  );
}

interface LinksProps {
  title: string;
  to: readonly Named[];
  counts: ReadonlyMap<string, number>;
  children?: ReactNode;
}

function Links({ title, to, counts, children }: LinksProps) {
  return (
    <Way title={title}>
      {to.map((one) => (
        <li key={one.id}>
          <EntityLink to={one} />
          <Count count={counts.get(one.id)} />
        </li>
      ))}
      {children}
    </Way>
  );
}

function Way({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul className="counted">{children}</ul>
    </div>
  );
}

function Count({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  return (
    <span className="quiet columns-end">
      {count.toLocaleString('en')}
      <span className="visually-hidden">{texts.skills}</span>
    </span>
  );
}
