import { Graph, layout } from '@dagrejs/dagre';
import type { Drawing } from './drawing';
import { GAPS, type Placement, type Point, SKILL_SIZE } from './layout';

/** Lines keep this distance from each other. */
const LINE_GAP = 10;

/** Layers from left to right, as one learns, by dagre; of 100 skills and 276 lines in a third of a second. */
export function layersOf({ skills, junctions, lines }: Drawing): Placement {
  const joined = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const graph = new Graph<object, Point & typeof SKILL_SIZE, { points: Point[] }>();
  graph.setGraph({
    rankdir: 'LR',
    nodesep: GAPS.skill,
    edgesep: LINE_GAP,
    ranksep: GAPS.layer,
  });
  // a junction is as wide as a skill here, or lines beside it would cut into the boxes of its layer
  const boxes = [...skills, ...junctions].filter((id) => joined.has(id));
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
