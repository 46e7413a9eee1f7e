import type { Drawing } from './drawing.js';

export interface Point {
  x: number;
  y: number;
}

export interface Layout {
  /** upper left corners of skills and junctions */
  corners: ReadonlyMap<string, Point>;
  /** the points of each line by its id, including both ends */
  routes: ReadonlyMap<string, readonly Point[]>;
}

export const SKILL_SIZE = { width: 208, height: 60 };
export const JUNCTION_SIZE = { width: 76, height: 24 };
/** The gaps between skills in a layer, and between layers. */
export const GAPS = { skill: 14, layer: 64 };

/** The centre of each box, and the points where each line crosses the layers between its ends. */
export interface Placement {
  centres: ReadonlyMap<string, Point>;
  passages: ReadonlyMap<string, readonly Point[]>;
}

/** Creates a layout from a placement; skills without lines are placed in rows below. */
export function createLayout({ skills, junctions, lines }: Drawing, { centres, passages }: Placement): Layout {
  const isJunction = new Set(junctions);
  const boxes = new Map(
    [...centres].map(([id, centre]) => [id, { ...centre, ...(isJunction.has(id) ? JUNCTION_SIZE : SKILL_SIZE) }]),
  );
  const routes = lines.map(({ id, from, to }) => {
    return [id, routeOf(boxes.get(from)!, boxes.get(to)!, passages.get(id) ?? [])] as const;
  });
  const corners = new Map([...boxes].map(([id, box]) => [id, cornerOf(box)]));
  const unconnected = skills.filter((id) => !centres.has(id));
  return { corners: new Map([...corners, ...placeInRows(unconnected, corners)]), routes: new Map(routes) };
}

interface Size {
  width: number;
  height: number;
}
/** A box, positioned by its centre. */
type Box = Point & Size;

function cornerOf({ x, y, width, height }: Box): Point {
  return { x: x - width / 2, y: y - height / 2 };
}

/** The route between two boxes: straight through each layer, with bends only in the gaps, so that it touches no box. */
function routeOf(from: Box, to: Box, passages: readonly Point[]): Point[] {
  const half = SKILL_SIZE.width / 2;
  const through = passages.filter(({ x }) => x > from.x && x < to.x);
  const sides = [from, ...through, to].map(({ x, y }) => [
    { x: x - half, y },
    { x: x + half, y },
  ]);
  const start = { x: from.x + from.width / 2, y: from.y };
  const end = { x: to.x - to.width / 2, y: to.y };
  return [start, ...sides.flat().slice(1, -1), end];
}

/** Places boxes in rows as wide as the drawing above, or in a square if there is none. */
function placeInRows(ids: readonly string[], above: ReadonlyMap<string, Point>): [string, Point][] {
  const step = { x: SKILL_SIZE.width + GAPS.skill, y: SKILL_SIZE.height + GAPS.skill };
  const corners = [...above.values()];
  const width = Math.max(0, ...corners.map(({ x }) => x + step.x));
  const top = Math.max(0, ...corners.map(({ y }) => y + SKILL_SIZE.height + GAPS.layer));
  const columns = Math.max(Math.floor(width / step.x), Math.ceil(Math.sqrt(ids.length / 2)));
  return ids.map((id, index) => [id, { x: (index % columns) * step.x, y: top + Math.floor(index / columns) * step.y }]);
}

/** Converts a route to an SVG path: straight within a layer, a horizontal curve between layers. */
export function svgPath([start, ...others]: readonly Point[]): string {
  if (!start) return '';
  let from = start;
  const parts = others.map((to, index) => {
    const middle = (from.x + to.x) / 2;
    const part =
      index % 2 === 0
        ? `L ${format(to)}`
        : `C ${format({ x: middle, y: from.y })} ${format({ x: middle, y: to.y })} ${format(to)}`;
    from = to;
    return part;
  });
  return [`M ${format(start)}`, ...parts].join(' ');
}

function format({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
