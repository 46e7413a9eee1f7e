import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import type { RequestError } from '../api/request';
import { addressOf, idAt, planAddressOf } from '../entity/address';
import { Answered } from '../ui/answered';
import { useTitle } from '../ui/use-title';
import { MapControls } from './map-controls';
import { MapDrawing } from './map-drawing';
import { MapLegend } from './map-legend';
import { MapList } from './map-list';
import './map-page.css';
import { type MapView, readView, writeView } from './map-view';
import { readMap, type SkillMap } from './read-map';
import { SkillPanel } from './skill-panel';

/** What something requires, or unlocks, as a drawing or as a list. */
export default function MapPage() {
  const id = idAt(useParams());
  const [view, change] = useView();
  const { direction, depth } = view;
  const answer = useQuery<SkillMap, RequestError>({
    queryKey: ['map', id, direction, depth],
    queryFn: ({ signal }) => readMap(id, { direction, depth }, signal),
    placeholderData: (before) => (before?.of?.id === id ? before : undefined),
  });
  const of = answer.data?.of;
  const [before, after] = of ? wordsOf(of, direction) : [];
  const title = of ? `${before}${of.name}${after}` : 'Map';
  useTitle(title);
  if (answer.data && !of) return <NothingThere id={id} />;
  return (
    <div className="map-page">
      <div className="map-head">
        <h1>
          {before}
          {of ? <Link to={addressOf(of.id)}>{of.name}</Link> : title}
          {after}
        </h1>
        {of && <Link to={planAddressOf(of.id)}>Plan the way there</Link>}
      </div>
      <MapControls view={view} change={change} mermaid={answer.data?.mermaid} />
      <Answered answer={answer} what="the map">
        {(map) => <Shown map={map} view={view} change={change} label={title} old={answer.isPlaceholderData} />}
      </Answered>
    </div>
  );
}

interface ShownProps {
  map: SkillMap;
  view: MapView;
  change: ChangeView;
  label: string;
  old: boolean;
}

function Shown({ map, view, change, label, old }: ShownProps) {
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
                // another drawing begins anew
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

/** What the drawing by itself does not tell. */
function noteOf({ of, skills, truncated }: SkillMap, direction: MapView['direction']): string | null {
  if (!of) return null;
  if (skills.length === 0) return `No skill belongs to ${of.name}, so there is nothing to draw.`;
  if (truncated) {
    const way = 'Ask for fewer steps, or for one of the skills.';
    return `More belongs here than can be drawn: these are the nearest ${skills.length}. ${way}`;
  }
  if (!of.isSkill || skills.length > 1) return null;
  return direction === 'unlocks' ? `Nothing in this graph builds on ${of.name}.` : `${of.name} requires nothing else.`;
}

function NothingThere({ id }: { id: string }) {
  return (
    <section className="page">
      <h1>Nothing to draw</h1>
      <p>
        Nothing has the id {id}. <Link to="/search">Search the graph</Link> for what you mean.
      </p>
    </section>
  );
}

type Of = NonNullable<SkillMap['of']>;

/** The words around its name. */
function wordsOf({ isSkill }: Of, direction: MapView['direction']): [before: string, after: string] {
  const verb = direction === 'unlocks' ? 'unlock' : 'require';
  return isSkill ? ['What ', ` ${verb}s`] : ['What the skills of ', ` ${verb}`];
}

type ChangeView = (changes: Partial<MapView>) => void;

function useView(): [MapView, ChangeView] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const view = readView(search);
  // what is looked at closely is no page of its own to go back to
  const change: ChangeView = (changes) =>
    void navigate(pathname + writeView({ ...view, ...changes }), { replace: 'selected' in changes });
  return [view, change];
}
