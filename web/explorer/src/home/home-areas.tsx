import { Link } from 'react-router';
import { BrowseAreasDocument } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { EntityLink, type Named } from '../entity/entity-link';
import { entityPath } from '../entity/paths';
import { type TreeNode, treeOf } from '../search/tree-of';
import { home as texts } from '../texts';
import { Loading } from '../ui/loading';
import { Section } from '../ui/section';

type Counted = Named & { skillCount: number };

const MAX_AREAS = 24;
const MAX_PARTS = 5;

/** The areas that are part of no other, those with the most skills first; each with its greatest parts. */
export function HomeAreas() {
  const { data } = useGraphQLQuery(BrowseAreasDocument, {});
  if (!data) return <Loading what={texts.what.areas} />;
  if (data.areas.length === 0) return null;
  const areas = treeOf(data.areas).slice(0, MAX_AREAS);
  const isNested = areas.some(({ parts }) => parts.length > 0);
  return (
    <Section title={texts.areas} aside={<Link to="/search?kind=area">{texts.allAreas}</Link>}>
      {isNested ? (
        <ul className="cards">
          {areas.map((area) => (
            <li key={area.item.id} className="card">
              <AreaCard area={area} />
            </li>
          ))}
        </ul>
      ) : (
        <ul className="columns">
          {areas.map(({ item }) => (
            <li key={item.id}>
              <CountedLink to={item} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function AreaCard({ area: { item, parts } }: { area: TreeNode<Counted> }) {
  const others = parts.length - MAX_PARTS;
  return (
    <>
      <h3>
        <EntityLink to={item} />
      </h3>
      <p className="quiet">{texts.count.skills(item.skillCount)}</p>
      <ul className="counted">
        {parts.slice(0, MAX_PARTS).map(({ item: part }) => (
          <li key={part.id}>
            <CountedLink to={part} />
          </li>
        ))}
      </ul>
      {others > 0 && (
        <Link className="card-foot" to={entityPath(item.id)}>
          {texts.moreAreas(others)}
          <span className="visually-hidden">: {item.name}</span>
        </Link>
      )}
    </>
  );
}

function CountedLink({ to }: { to: Counted }) {
  return (
    <>
      <EntityLink to={to} />
      <span className="quiet columns-end">
        {to.skillCount.toLocaleString('en')}
        <span className="visually-hidden">{texts.skills}</span>
      </span>
    </>
  );
}
