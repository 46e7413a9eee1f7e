import { type Point, SKILL_SIZE } from './layout.js';
import type { MapView } from './map-view.js';

/** The part of a drawing that is shown: a point (x, y) is at (x · zoom + viewport.x, y · zoom + viewport.y) pixels. */
export interface Viewport extends Point {
  zoom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The distance to keep from the edges of the frame, in pixels. */
const MARGIN = 16;
/** Names are readable from 11 px on; they have 13 px at a zoom of 1. */
export const MIN_READABLE_ZOOM = 0.85;

/** Shows a skill at a readable size, at the side from which the drawing goes on. */
export function viewFrom({ x, y }: Point, frame: Size, direction: MapView['direction']): Viewport {
  const zoom = MIN_READABLE_ZOOM;
  const far = frame.width - MARGIN - (x + SKILL_SIZE.width) * zoom;
  return {
    x: direction === 'unlocks' ? MARGIN - x * zoom : far,
    y: frame.height / 2 - (y + SKILL_SIZE.height / 2) * zoom,
    zoom,
  };
}

/** The viewport that has a skill in the frame, moved no further than needed. */
export function bringIntoView({ x, y }: Point, { x: left, y: top, zoom }: Viewport, frame: Size): Viewport {
  return {
    x: left + shift(x * zoom + left, SKILL_SIZE.width * zoom, frame.width),
    y: top + shift(y * zoom + top, SKILL_SIZE.height * zoom, frame.height),
    zoom,
  };
}

/** How far to move what begins at `start` so that it is inside; its beginning, where it is longer than the frame. */
function shift(start: number, length: number, frame: number): number {
  const beyond = Math.max(0, start + length - (frame - MARGIN));
  return start - beyond < MARGIN ? MARGIN - start : -beyond;
}
