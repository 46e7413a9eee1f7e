import { Link } from 'react-router';
import { HomeAreasDocument, type OverviewQuery, SkillFacetsDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entityPath } from '../entity/paths';
import { formatCount } from '../ui/format-count';
import { levelColour } from '../ui/level-badge';
import { Loading } from '../ui/loading';
import { Section } from '../ui/section';

const MAX_ITEMS = 24;

export function HomeLevels({ levels }: { levels: OverviewQuery['levels'] }) {
  const counts = useCounts();
  return (
    <Section title="Levels">
      <ol className="cards">
        {levels.map(({ id, name, rank, description }) => (
          <li key={id} className="card card-level" style={{ borderTopColor: levelColour(rank) }}>
            <h3>
              <Link to={entityPath(id)} dir="auto">
                {name}
              </Link>
            </h3>
            {description && <p dir="auto">{description}</p>}
            {counts.has(id) && <span className="quiet card-foot">{formatCount(counts.get(id) ?? 0, 'skill')}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function HomeTracks({ tracks }: { tracks: OverviewQuery['tracks'] }) {
  return (
    <Section title="Specialisations">
      <ul className="cards">
        {tracks.slice(0, MAX_ITEMS).map(({ id, name, description }) => (
          <li key={id} className="card">
            <h3>
              <Link to={entityPath(id)} dir="auto">
                {name}
              </Link>
            </h3>
            {description && <p dir="auto">{description}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Areas, sorted by the number of skills. */
export function HomeAreas() {
  const { data } = useGraphQLQuery(HomeAreasDocument, {});
  const counts = useCounts();
  if (!data) return <Loading what="areas" />;
  if (data.areas.length === 0) return null;
  const areas = [...data.areas].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)).slice(0, MAX_ITEMS);
  return (
    <Section title="Areas" count={data.areas.length} aside={<Link to="/search?kind=area">All areas</Link>}>
      <ul className="columns">
        {areas.map(({ id, name, importance }) => (
          <li key={id}>
            <Link to={entityPath(id)} dir="auto">
              {name}
            </Link>
            {importance && <span className="tag">{importance}</span>}
            {counts.has(id) && (
              <span className="quiet columns-end">
                {counts.get(id)?.toLocaleString('en')}
                <span className="visually-hidden"> skills</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The technologies used by the most skills. */
export function HomeTechnologies() {
  const technologies = useFacets().filter(({ entity }) => entity.__typename === 'Technology');
  if (technologies.length === 0) return null;
  return (
    <Section title="Most used technologies" aside={<Link to="/search?kind=technology">All technologies</Link>}>
      <ul className="chips">
        {technologies.slice(0, MAX_ITEMS).map(({ entity: { id, name }, count }) => (
          <li key={id}>
            <Link className="chip" to={entityPath(id)}>
              {name} <span className="quiet">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The number of skills per level, area and technology; for a large graph, only the most frequent ones. */
function useCounts(): ReadonlyMap<string, number> {
  return new Map(useFacets().map(({ entity, count }) => [entity.id, count]));
}

function useFacets() {
  const { data } = useGraphQLQuery(SkillFacetsDocument, { filter: {} });
  return data?.skills.facets ?? [];
}
