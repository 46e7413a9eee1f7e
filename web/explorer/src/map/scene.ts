import { map as texts } from '../texts.js';
import type { Drawing, Line } from './drawing.js';
import { JUNCTION_SIZE, type Layout, type Point, SKILL_SIZE, svgPath } from './layout.js';

/** A drawing as shapes in pixels, from which pictures are made. */
export interface Scene {
  width: number;
  height: number;
  title: string;
  boxes: readonly SceneBox[];
  lines: readonly SceneLine[];
}

export interface SceneBox extends Point {
  width: number;
  height: number;
  /** the lines of its text, at most MAX_LINES; without any that does not fit */
  text: readonly string[];
  /** a quiet text below */
  note: string | null;
  /** the rank of its level; null without one, or for a junction */
  rank: number | null;
  isRoot: boolean;
  isJunction: boolean;
}

export interface SceneLine {
  /** of an SVG path */
  path: string;
  kind: Line['kind'];
  /** where it ends in an arrow; null before a junction */
  tip: Point | null;
}

export interface SceneSkill {
  id: string;
  name: string;
  depth: number;
  level?: { name: string; rank: number } | null;
}

/** Around the drawing, and the height of the title. */
const MARGIN = 24;
const TITLE_HEIGHT = 48;
const MAX_LINES = 2;
const TEXT_WIDTH = SKILL_SIZE.width - 24;

export function createScene(
  title: string,
  skills: readonly SceneSkill[],
  drawing: Drawing,
  layout: Layout,
  widthOf: (text: string) => number,
): Scene {
  const bySkill = new Map(skills.map((skill) => [skill.id, skill]));
  const junctions = new Set(drawing.junctions);
  const corners = [...layout.corners];
  const least = (axis: keyof Point) => Math.min(...corners.map(([, corner]) => corner[axis]));
  const offset = { x: MARGIN - least('x'), y: MARGIN + TITLE_HEIGHT - least('y') };
  const moved = ({ x, y }: Point) => ({ x: x + offset.x, y: y + offset.y });
  const boxes = corners.map(([id, corner]) => boxOf(bySkill.get(id), moved(corner), widthOf));
  const lines = drawing.lines.map(({ id, to, kind }): SceneLine => {
    const route = (layout.routes.get(id) ?? []).map(moved);
    return { path: svgPath(route), kind, tip: junctions.has(to) ? null : (route.at(-1) ?? null) };
  });
  const width = Math.max(...boxes.map((box) => box.x + box.width), MARGIN + widthOf(title)) + MARGIN;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN;
  return { width, height, title, boxes, lines };
}

/** @param skill  undefined for a junction */
function boxOf(skill: SceneSkill | undefined, corner: Point, widthOf: (text: string) => number): SceneBox {
  if (!skill) {
    const junction = { ...corner, ...JUNCTION_SIZE, isRoot: false, isJunction: true };
    return { ...junction, text: [texts.anyOneOf], note: null, rank: null };
  }
  const { name, level, depth } = skill;
  const box = { ...corner, ...SKILL_SIZE, isRoot: depth === 0, isJunction: false };
  return { ...box, text: wrap(name, TEXT_WIDTH, widthOf), note: level?.name ?? null, rank: level?.rank ?? null };
}

/** Breaks a text into lines of a width at spaces, or within a word that is longer; the last line ends in … if more follows. */
export function wrap(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const line = fitting(rest, width, widthOf);
    rest = rest.slice(line.length).trimStart();
    if (lines.length === MAX_LINES - 1 && rest !== '') {
      lines.push(`${fitting(line, width - widthOf('…'), widthOf).trimEnd()}…`);
      break;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** The beginning of a text that fits into a width: whole words, or a part of the first; at least a character. */
function fitting(text: string, width: number, widthOf: (text: string) => number): string {
  const characters = [...text];
  let end = characters.length;
  while (end > 1 && widthOf(characters.slice(0, end).join('')) > width) end -= 1;
  const start = characters.slice(0, end).join('');
  if (end === characters.length || characters[end] === ' ') return start;
  const space = start.lastIndexOf(' ');
  return space > 0 ? start.slice(0, space) : start;
}
