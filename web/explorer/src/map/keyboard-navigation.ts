import type { Requirement } from './drawing.js';
import type { Point } from './layout.js';

/**
 * The skill that an arrow key moves to: right to dependent skills, left to prerequisites, up and down within the layer;
 * the nearest if there are several.
 *
 * @returns null if there is none
 */
export function neighbour(
  id: string,
  key: string,
  corners: ReadonlyMap<string, Point>,
  requirements: readonly Requirement[],
): string | null {
  const here = corners.get(id);
  if (!here) return null;
  const candidates = candidatesOf(id, here, key, corners, requirements);
  const distance = ({ x, y }: Point) => Math.hypot(x - here.x, y - here.y);
  const [nearest] = candidates
    .flatMap((one) => (corners.has(one) ? [[one, distance(corners.get(one)!)] as const] : []))
    .sort(([, a], [, b]) => a - b);
  return nearest?.[0] ?? null;
}

function candidatesOf(
  id: string,
  here: Point,
  key: string,
  corners: ReadonlyMap<string, Point>,
  requirements: readonly Requirement[],
): string[] {
  const inLayer = (fits: (y: number) => boolean) =>
    [...corners].filter(([one, { x, y }]) => one !== id && x === here.x && fits(y)).map(([one]) => one);
  switch (key) {
    case 'ArrowRight':
      return requirements.filter(({ to }) => to === id).map(({ from }) => from);
    case 'ArrowLeft':
      return requirements.filter(({ from }) => from === id).map(({ to }) => to);
    case 'ArrowUp':
      return inLayer((y) => y < here.y);
    case 'ArrowDown':
      return inLayer((y) => y > here.y);
    default:
      return [];
  }
}
