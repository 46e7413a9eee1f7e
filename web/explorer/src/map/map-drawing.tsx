import { Controls, type Node, ReactFlow, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { map as texts } from '../texts';
import { nextSkills } from './collapse';
import type { MapElements } from './elements';
import { bringIntoView, MIN_READABLE_ZOOM, type Size, viewFrom } from './first-view';
import { neighbour } from './keyboard-navigation';
import type { Point } from './layout';
import './map-drawing.css';
import { MapLine, type MapLineEdge } from './map-line';
import { MapStateContext } from './map-state';
import type { MapSkill, SkillMap } from './read-map';
import { Junction, SkillBox } from './skill-box';

const NODE_TYPES = { skill: SkillBox, junction: Junction };
const EDGE_TYPES = { line: MapLine };
const STATIC_PROPS = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
} as const;

interface MapDrawingProps {
  /** all skills, of which the drawing shows those that are not collapsed */
  map: SkillMap;
  elements: MapElements;
  /** the accessible name */
  label: string;
  selected: string | null;
  select: (id: string) => void;
  collapsed: ReadonlySet<string>;
  /** collapses a skill, or shows again what follows from it */
  setCollapsed: (id: string, isCollapsed: boolean) => void;
  /** adds what is beyond the depth's limit */
  expand: (id: string) => void;
}

/** The layered drawing: pan, zoom, click, and navigate with the arrow keys. */
export function MapDrawing(props: MapDrawingProps) {
  const { map, elements, label, selected, select, collapsed, setCollapsed, expand } = props;
  const { layout, nodes, edges } = elements;
  const { direction } = map.options;
  const hintId = useId();
  const canvas = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(selected);
  const reveal = useReveal(canvas, layout.corners);
  const keepInPlace = useFixedPoint(layout.corners);
  const first = map.skills[0]?.id ?? null;
  const toggleOf = ({ id, isExpandable }: MapSkill) => {
    if (collapsed.has(id)) return 'expand';
    if (nextSkills(id, map.edges, direction).length > 0) return 'collapse';
    return isExpandable ? 'expand' : null;
  };
  const state = {
    active: active !== null && layout.corners.has(active) ? active : first,
    selected,
    select,
    activate: (id: string) => {
      setActive(id);
      reveal(id);
    },
    toggleOf,
    toggle: (skill: MapSkill) => {
      keepInPlace(skill.id);
      if (toggleOf(skill) === 'collapse') setCollapsed(skill.id, true);
      else if (collapsed.has(skill.id)) setCollapsed(skill.id, false);
      else expand(skill.id);
    },
    direction,
  };
  const navigate = (event: KeyboardEvent) => {
    const next = state.active && neighbour(state.active, event.key, skillCorners(map, layout.corners), map.edges);
    if (!next) return;
    event.preventDefault();
    buttonOf(canvas.current, next)?.focus({ preventScroll: true });
  };
  const { fitView, getZoom, setViewport } = useReactFlow();
  const setFirstView = async () => {
    await fitView({ maxZoom: 1, padding: 0.05 });
    const [corner, frame] = [layout.corners.get(state.active ?? ''), frameOf(canvas.current)];
    if (getZoom() < MIN_READABLE_ZOOM && corner && frame) await setViewport(viewFrom(corner, frame, direction));
    if (selected !== null) reveal(selected);
  };
  useEffect(() => {
    if (selected !== null) reveal(selected);
    // once for each selection: the reader may then move the drawing
  }, [selected]);
  return (
    <MapStateContext value={state}>
      <p id={hintId} className="visually-hidden">
        {texts.keys}
      </p>
      <div ref={canvas} className="map-canvas" onKeyDown={navigate}>
        <ReactFlow<Node, MapLineEdge>
          {...STATIC_PROPS}
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          aria-label={label}
          aria-describedby={hintId}
          minZoom={0.1}
          maxZoom={2}
          disableKeyboardA11y
          deleteKeyCode={null}
          onInit={() => void setFirstView()}
        >
          <Controls showInteractive={false} />
        </ReactFlow>
      </div>
    </MapStateContext>
  );
}

type Corners = ReadonlyMap<string, Point>;

/** Returns a function that moves a box into the visible part of the canvas. */
function useReveal(canvas: React.RefObject<HTMLDivElement | null>, corners: Corners) {
  const { getViewport, setViewport } = useReactFlow();
  return (id: string) => {
    const [corner, frame] = [corners.get(id), frameOf(canvas.current)];
    if (corner && frame) void setViewport(bringIntoView(corner, getViewport(), frame));
  };
}

/** Returns a function that makes a box stay where it is on the screen when the layout changes next. */
function useFixedPoint(corners: Corners) {
  const { getViewport, setViewport } = useReactFlow();
  const fixed = useRef<{ id: string; corner: Point } | null>(null);
  useLayoutEffect(() => {
    const before = fixed.current;
    const after = before && corners.get(before.id);
    fixed.current = null;
    if (!after) return;
    const { x, y, zoom } = getViewport();
    const { corner } = before;
    void setViewport({ x: x + (corner.x - after.x) * zoom, y: y + (corner.y - after.y) * zoom, zoom });
  }, [corners, getViewport, setViewport]);
  return (id: string) => {
    const corner = corners.get(id);
    fixed.current = corner ? { id, corner } : null;
  };
}

/** The part of the canvas that the details, which cover its lower part on phones, leave visible. */
function frameOf(canvas: HTMLElement | null): Size | null {
  if (!canvas) return null;
  const { top, bottom, width } = canvas.getBoundingClientRect();
  const details = document.querySelector('.map-panel');
  const isCovered = details !== null && getComputedStyle(details).position === 'fixed';
  const lowest = isCovered ? Math.min(bottom, details.getBoundingClientRect().top) : bottom;
  return { width, height: lowest - top };
}

function skillCorners(map: SkillMap, corners: Corners): Corners {
  const ids = new Set(map.skills.map(({ id }) => id));
  return new Map([...corners].filter(([id]) => ids.has(id)));
}

function buttonOf(canvas: HTMLElement | null, id: string): HTMLElement | null {
  return canvas?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .skill-box-name`) ?? null;
}
