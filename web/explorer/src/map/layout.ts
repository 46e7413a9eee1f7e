import type { Drawing } from './drawing.js';

export interface Point {
  x: number;
  y: number;
}

export interface Layout {
  /** upper left corners of skills and junctions */
  corners: ReadonlyMap<string, Point>;
  /** what each line runs through, by its id; both ends included */
  routes: ReadonlyMap<string, readonly Point[]>;
}

export const SKILL_SIZE = { width: 208, height: 60 };
export const JUNCTION_SIZE = { width: 76, height: 24 };
/** Between skills above each other, and between layers. */
export const GAPS = { skill: 14, layer: 64 };

/** Where an algorithm puts the middle of each box, and where a line passes each layer between its ends. */
export interface Placement {
  centres: ReadonlyMap<string, Point>;
  passages: ReadonlyMap<string, readonly Point[]>;
}

/** Places what a drawing joins as told; what hangs together with nothing else stands in a block below. */
export function layoutOf({ skills, junctions, lines }: Drawing, { centres, passages }: Placement): Layout {
  const isJunction = new Set(junctions);
  const boxes = new Map(
    [...centres].map(([id, centre]) => [id, { ...centre, ...(isJunction.has(id) ? JUNCTION_SIZE : SKILL_SIZE) }]),
  );
  const routes = lines.map(({ id, from, to }) => {
    return [id, routeOf(boxes.get(from)!, boxes.get(to)!, passages.get(id) ?? [])] as const;
  });
  const corners = new Map([...boxes].map(([id, box]) => [id, cornerOf(box)]));
  const alone = skills.filter((id) => !centres.has(id));
  return { corners: new Map([...corners, ...block(alone, corners)]), routes: new Map(routes) };
}

interface Size {
  width: number;
  height: number;
}
/** By its centre. */
type Placed = Point & Size;

function cornerOf({ x, y, width, height }: Placed): Point {
  return { x: x - width / 2, y: y - height / 2 };
}

/** From side to side; straight through each layer between, so that it bends in the gaps alone and touches no box. */
function routeOf(from: Placed, to: Placed, passed: readonly Point[]): Point[] {
  const half = SKILL_SIZE.width / 2;
  const through = passed.filter(({ x }) => x > from.x && x < to.x);
  const sides = [from, ...through, to].map(({ x, y }) => [
    { x: x - half, y },
    { x: x + half, y },
  ]);
  const start = { x: from.x + from.width / 2, y: from.y };
  const end = { x: to.x - to.width / 2, y: to.y };
  return [start, ...sides.flat().slice(1, -1), end];
}

/** Rows as wide as the drawing above, or about as wide as high. */
function block(ids: readonly string[], above: ReadonlyMap<string, Point>): [string, Point][] {
  const step = { x: SKILL_SIZE.width + GAPS.skill, y: SKILL_SIZE.height + GAPS.skill };
  const placed = [...above.values()];
  const width = Math.max(0, ...placed.map(({ x }) => x + step.x));
  const top = Math.max(0, ...placed.map(({ y }) => y + SKILL_SIZE.height + GAPS.layer));
  const columns = Math.max(Math.floor(width / step.x), Math.ceil(Math.sqrt(ids.length / 2)));
  return ids.map((id, index) => [id, { x: (index % columns) * step.x, y: top + Math.floor(index / columns) * step.y }]);
}

/** A route as an SVG path: straight along a layer, in a level curve from each layer to the next. */
export function pathAlong([start, ...others]: readonly Point[]): string {
  if (!start) return '';
  let from = start;
  const parts = others.map((to, index) => {
    const middle = (from.x + to.x) / 2;
    const part =
      index % 2 === 0 ? `L ${at(to)}` : `C ${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`;
    from = to;
    return part;
  });
  return [`M ${at(start)}`, ...parts].join(' ');
}

function at({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
