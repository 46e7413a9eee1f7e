import { Controls, MarkerType, MiniMap, type Node, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { type KeyboardEvent, type RefObject, useId, useMemo, useRef, useState } from 'react';
import { levelColour } from '../ui/level-badge';
import { createDrawing } from './drawing';
import { placeInLayers } from './layered-layout';
import { JUNCTION_SIZE, type Layout, createLayout, type Point, SKILL_SIZE } from './layout';
import './map-drawing.css';
import { MapLine, type MapLineEdge } from './map-line';
import { MapStateContext } from './map-state';
import { neighbour } from './keyboard-navigation';
import type { MapSkill, SkillMap } from './read-map';
import { Junction, SkillBox, type SkillBoxNode } from './skill-box';

const NODE_TYPES = { skill: SkillBox, junction: Junction };
const EDGE_TYPES = { line: MapLine };
/** Names are not readable at lower zoom levels. */
const MIN_READABLE_ZOOM = 0.5;
const STATIC_PROPS = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
} as const;

interface MapDrawingProps {
  map: SkillMap;
  /** the accessible name */
  label: string;
  selected: string | null;
  select: (id: string) => void;
}

/** The layered drawing: pan, zoom, click, and navigate with the arrow keys. */
export function MapDrawing(props: MapDrawingProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas({ map, label, selected, select }: MapDrawingProps) {
  const hintId = useId();
  const canvas = useRef<HTMLDivElement>(null);
  const { layout, nodes, edges } = useMemo(() => elementsOf(map), [map]);
  const first = map.skills[0]?.id ?? null;
  const [active, setActive] = useState(selected);
  const reveal = useReveal(canvas, layout);
  const state = {
    active: active !== null && layout.corners.has(active) ? active : first,
    selected,
    select,
    activate: (id: string) => {
      setActive(id);
      reveal(id);
    },
  };
  const navigate = (event: KeyboardEvent) => {
    const next = state.active && neighbour(state.active, event.key, skillCorners(map, layout), map.edges);
    if (!next) return;
    event.preventDefault();
    buttonOf(canvas.current, next)?.focus({ preventScroll: true });
  };
  const { fitView, setCenter, getZoom } = useReactFlow();
  const setInitialView = async () => {
    await fitView();
    const corner = layout.corners.get(state.active ?? '');
    if (getZoom() < MIN_READABLE_ZOOM && corner) await setCenter(...middleOf(corner), { zoom: 0.8 });
  };
  return (
    <MapStateContext value={state}>
      <p id={hintId} className="visually-hidden">
        Use the arrow keys to move: left to prerequisites, right to dependent skills, up and down within a layer. Enter
        opens a skill. The list view has the same content.
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
          onInit={() => void setInitialView()}
        >
          <Controls showInteractive={false} />
          <MiniMap pannable zoomable nodeColor={colourOf} ariaLabel="Overview of the map" />
        </ReactFlow>
      </div>
    </MapStateContext>
  );
}

function elementsOf(map: SkillMap): { layout: Layout; nodes: Node[]; edges: MapLineEdge[] } {
  const skills = new Map(map.skills.map((skill) => [skill.id, skill]));
  const drawing = createDrawing([...skills.keys()], map.edges);
  const layout = createLayout(drawing, placeInLayers(drawing));
  const nodes = [...layout.corners].map(([id, position]): Node => {
    const skill = skills.get(id);
    const common = { id, position, domAttributes: { 'aria-roledescription': undefined }, focusable: false };
    return skill
      ? { ...common, ...sized(SKILL_SIZE), type: 'skill', data: { skill } }
      : { ...common, ...sized(JUNCTION_SIZE), type: 'junction', data: {} };
  });
  const edges = drawing.lines.map(({ id, from, to, kind }): MapLineEdge => ({
    id,
    source: from,
    target: to,
    type: 'line',
    data: { kind, route: layout.routes.get(id) ?? [] },
    // screen readers use the list view
    domAttributes: { 'aria-hidden': true },
    ...(drawing.junctions.includes(to)
      ? {}
      : { markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--line-strong)' } }),
  }));
  return { layout, nodes, edges };
}

function sized({ width, height }: { width: number; height: number }) {
  return { width, height, measured: { width, height } };
}

/** Returns a function that scrolls a box into view. */
function useReveal(canvas: RefObject<HTMLDivElement | null>, { corners }: Layout) {
  const { flowToScreenPosition, setCenter, getZoom } = useReactFlow();
  return (id: string) => {
    const corner = corners.get(id);
    const frame = canvas.current?.getBoundingClientRect();
    if (!corner || !frame) return;
    const { width, height } = SKILL_SIZE;
    const upper = flowToScreenPosition(corner);
    const lower = flowToScreenPosition({ x: corner.x + width, y: corner.y + height });
    const visible = upper.x >= frame.left && upper.y >= frame.top && lower.x <= frame.right && lower.y <= frame.bottom;
    if (!visible) void setCenter(...middleOf(corner), { zoom: getZoom() });
  };
}

function middleOf({ x, y }: Point): [x: number, y: number] {
  return [x + SKILL_SIZE.width / 2, y + SKILL_SIZE.height / 2];
}

function skillCorners(map: SkillMap, { corners }: Layout) {
  const ids = new Set(map.skills.map(({ id }) => id));
  return new Map([...corners].filter(([id]) => ids.has(id)));
}

function buttonOf(canvas: HTMLElement | null, id: string): HTMLElement | null {
  return canvas?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .skill-box-name`) ?? null;
}

function colourOf(node: Node): string {
  const { skill } = (node as SkillBoxNode).data as { skill?: MapSkill };
  return skill ? levelColour(skill.level?.rank) : 'transparent';
}
