import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import type { RequestError } from '../api/request';
import { entityPath, idFromParams, planPath } from '../entity/paths';
import { map as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { useTitle } from '../ui/use-title';
import { MapControls } from './map-controls';
import { MapList } from './map-list';
import './map-page.css';
import { MapStage } from './map-stage';
import { type MapView, readView, writeView } from './map-view';
import { readMap, type SkillMap } from './read-map';
import { useIsPhone } from './use-is-phone';

/** Prerequisites of an entity, or what it unlocks, as a drawing or a list. */
export default function MapPage() {
  const id = idFromParams(useParams());
  const [view, change] = useView();
  const { direction, depth, expanded } = view;
  const result = useQuery<SkillMap, RequestError>({
    queryKey: ['map', id, direction, depth, expanded],
    queryFn: ({ signal }) => readMap(id, { direction, depth, expanded }, signal),
    placeholderData: (previous) => (previous?.of?.id === id ? previous : undefined),
  });
  const of = result.data?.of;
  const [before, after] = of ? titleParts(of, direction) : [];
  const title = of ? `${before}${of.name}${after}` : texts.title;
  useTitle(title);
  if (result.data && !of) return <UnknownMap id={id} />;
  return (
    <div className="map-page">
      <div className="map-head">
        <h1>
          {before}
          {of ? (
            <Link to={entityPath(of.id)} dir="auto">
              {of.name}
            </Link>
          ) : (
            title
          )}
          {after}
        </h1>
        {of && <Link to={planPath(of.id)}>{texts.plan}</Link>}
      </div>
      <MapControls view={view} change={change} mermaid={result.data?.mermaid} />
      <QueryResult result={result} what={texts.loading}>
        {(map) => <MapBody map={map} view={view} change={change} label={title} old={result.isPlaceholderData} />}
      </QueryResult>
    </div>
  );
}

interface MapBodyProps {
  map: SkillMap;
  view: ShownView;
  change: ChangeView;
  label: string;
  old: boolean;
}

function MapBody({ map, view, change, label, old }: MapBodyProps) {
  const note = noteOf(map, view.direction);
  return (
    <div aria-busy={old} className="map-body">
      {note && <p className="map-note">{note}</p>}
      {view.list ? (
        <MapList map={map} direction={view.direction} />
      ) : (
        map.skills.length > 0 && (
          <MapStage
            // another drawing has another view
            key={`${map.of?.id} ${map.options.direction} ${map.options.depth}`}
            map={map}
            view={view}
            change={change}
            title={label}
          />
        )
      )}
    </div>
  );
}

/** A note about an empty or truncated map. */
function noteOf({ of, skills, truncated }: SkillMap, direction: MapView['direction']): string | null {
  if (!of) return null;
  const { noSkills, unlocksNothing, noPrerequisites } = texts.nothing;
  if (skills.length === 0) return noSkills(of.name);
  if (truncated) return texts.tooMany(skills.length);
  if (!of.isSkill || skills.length > 1) return null;
  return direction === 'unlocks' ? unlocksNothing(of.name) : noPrerequisites(of.name);
}

function UnknownMap({ id }: { id: string }) {
  return (
    <section className="page">
      <h1>{texts.nothing.title}</h1>
      <p>
        {texts.nothing.unknown(id)} <Link to="/search">{texts.nothing.search}</Link>
      </p>
    </section>
  );
}

type Of = NonNullable<SkillMap['of']>;

/** The title before and after the name. */
function titleParts({ isSkill }: Of, direction: MapView['direction']): readonly [before: string, after: string] {
  return texts.heading[direction][isSkill ? 'skill' : 'others'];
}

/** A view that is a list or a drawing on this screen. */
export type ShownView = MapView & { list: boolean };
type ChangeView = (changes: Partial<MapView>) => void;

function useView(): [ShownView, ChangeView] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const isPhone = useIsPhone();
  const asked = readView(search);
  const view = { ...asked, list: asked.list ?? isPhone };
  // selecting a skill adds no history entry
  const change: ChangeView = (changes) =>
    void navigate(pathname + writeView({ ...asked, ...changes }), { replace: 'selected' in changes });
  return [view, change];
}
