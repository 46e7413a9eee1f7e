import { Graph, layout } from '@dagrejs/dagre';
import type { Drawing } from './drawing';
import { GAPS, type Placement, type Point, SKILL_SIZE } from './layout';

/** The minimum distance between lines. */
const LINE_GAP = 10;

/** Places a drawing in layers from left to right with dagre; 100 skills and 276 lines take a third of a second. */
export function placeInLayers({ skills, junctions, lines }: Drawing): Placement {
  const connected = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const graph = new Graph<object, Point & typeof SKILL_SIZE, { points: Point[] }>();
  graph.setGraph({
    rankdir: 'LR',
    nodesep: GAPS.skill,
    edgesep: LINE_GAP,
    ranksep: GAPS.layer,
  });
  // junctions get the width of skills here; otherwise lines next to them would cross the boxes of their layer
  const boxes = [...skills, ...junctions].filter((id) => connected.has(id));
  for (const id of boxes) graph.setNode(id, { ...SKILL_SIZE, x: 0, y: 0 });
  for (const { from, to } of lines) graph.setEdge(from, to, { points: [] });
  layout(graph);
  const centres = new Map(boxes.map((id) => [id, pointOf(graph.node(id))]));
  const layers = new Set([...centres.values()].map(({ x }) => x));
  const passages = lines.map(({ id, from, to }) => {
    return [id, graph.edge(from, to).points.filter(({ x }) => layers.has(x))] as const;
  });
  return { centres, passages: new Map(passages) };
}

function pointOf({ x, y }: Point): Point {
  return { x, y };
}
