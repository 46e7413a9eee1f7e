import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import type { RequestError } from '../api/request';
import { entityPath, idFromParams, planPath } from '../entity/paths';
import { QueryResult } from '../ui/query-result';
import { useTitle } from '../ui/use-title';
import { MapControls } from './map-controls';
import { MapDrawing } from './map-drawing';
import { MapLegend } from './map-legend';
import { MapList } from './map-list';
import './map-page.css';
import { type MapView, readView, writeView } from './map-view';
import { readMap, type SkillMap } from './read-map';
import { SkillPanel } from './skill-panel';

/** Prerequisites of an entity, or what it unlocks, as a drawing or a list. */
export default function MapPage() {
  const id = idFromParams(useParams());
  const [view, change] = useView();
  const { direction, depth } = view;
  const result = useQuery<SkillMap, RequestError>({
    queryKey: ['map', id, direction, depth],
    queryFn: ({ signal }) => readMap(id, { direction, depth }, signal),
    placeholderData: (previous) => (previous?.of?.id === id ? previous : undefined),
  });
  const of = result.data?.of;
  const [before, after] = of ? titleParts(of, direction) : [];
  const title = of ? `${before}${of.name}${after}` : 'Map';
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
        {of && <Link to={planPath(of.id)}>Plan a path</Link>}
      </div>
      <MapControls view={view} change={change} mermaid={result.data?.mermaid} />
      <QueryResult result={result} what="the map">
        {(map) => <MapBody map={map} view={view} change={change} label={title} old={result.isPlaceholderData} />}
      </QueryResult>
    </div>
  );
}

interface MapBodyProps {
  map: SkillMap;
  view: MapView;
  change: ChangeView;
  label: string;
  old: boolean;
}

function MapBody({ map, view, change, label, old }: MapBodyProps) {
  const close = () => {
    change({ selected: null });
    document.querySelector<HTMLElement>('.skill-box[data-selected] .skill-box-name')?.focus({ preventScroll: true });
  };
  const note = noteOf(map, view.direction);
  return (
    <div aria-busy={old} className="map-body">
      {note && <p className="map-note">{note}</p>}
      {view.list ? (
        <MapList map={map} direction={view.direction} />
      ) : (
        map.skills.length > 0 && (
          <>
            <div className="map-stage">
              <MapDrawing
                // reset the view for another drawing
                key={`${map.of?.id} ${map.skills.length} ${view.direction}`}
                map={map}
                label={label}
                selected={view.selected}
                select={(selected) => change({ selected })}
              />
              {view.selected && <SkillPanel id={view.selected} close={close} />}
            </div>
            <MapLegend map={map} />
          </>
        )
      )}
    </div>
  );
}

/** A note about an empty or truncated map. */
function noteOf({ of, skills, truncated }: SkillMap, direction: MapView['direction']): string | null {
  if (!of) return null;
  if (skills.length === 0) return `No skill belongs to ${of.name}, so there is nothing to draw.`;
  if (truncated) {
    return `Too many skills to draw: these are the nearest ${skills.length}. Reduce the depth, or open one of the skills.`;
  }
  if (!of.isSkill || skills.length > 1) return null;
  return direction === 'unlocks' ? `No skill in this graph builds on ${of.name}.` : `${of.name} has no prerequisites.`;
}

function UnknownMap({ id }: { id: string }) {
  return (
    <section className="page">
      <h1>Nothing to draw</h1>
      <p>
        No entity has the id {id}. <Link to="/search">Search the graph</Link>.
      </p>
    </section>
  );
}

type Of = NonNullable<SkillMap['of']>;

/** The title before and after the name. */
function titleParts({ isSkill }: Of, direction: MapView['direction']): [before: string, after: string] {
  const skills = isSkill ? '' : 'the skills of ';
  return direction === 'unlocks'
    ? [`What ${skills}`, isSkill ? ' unlocks' : ' unlock']
    : [`Prerequisites of ${skills}`, ''];
}

type ChangeView = (changes: Partial<MapView>) => void;

function useView(): [MapView, ChangeView] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const view = readView(search);
  // selecting a skill adds no history entry
  const change: ChangeView = (changes) =>
    void navigate(pathname + writeView({ ...view, ...changes }), { replace: 'selected' in changes });
  return [view, change];
}
