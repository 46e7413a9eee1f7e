import { MarkerType, type Node } from '@xyflow/react';
import { createDrawing, type Drawing } from './drawing';
import { placeInLayers } from './layered-layout';
import { createLayout, JUNCTION_SIZE, type Layout, SKILL_SIZE } from './layout';
import type { MapLineEdge } from './map-line';
import type { SkillMap } from './read-map';

export interface MapElements {
  drawing: Drawing;
  layout: Layout;
  nodes: Node[];
  edges: MapLineEdge[];
}

/** The drawing of a map, its layout, and both as React Flow takes them. */
export function elementsOf(map: SkillMap): MapElements {
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
  return { drawing, layout, nodes, edges: edgesOf(drawing, layout) };
}

function edgesOf({ lines, junctions }: Drawing, { routes }: Layout): MapLineEdge[] {
  return lines.map(({ id, from, to, kind }) => ({
    id,
    source: from,
    target: to,
    type: 'line',
    data: { kind, route: routes.get(id) ?? [] },
    // screen readers use the list view
    domAttributes: { 'aria-hidden': true },
    ...(junctions.includes(to) ? {} : { markerEnd: { type: MarkerType.ArrowClosed, color: 'var(--line-strong)' } }),
  }));
}

function sized({ width, height }: { width: number; height: number }) {
  return { width, height, measured: { width, height } };
}
