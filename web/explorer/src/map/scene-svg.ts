import type { Scene, SceneBox, SceneLine } from './scene.js';

/** The colours of a picture, as CSS colours. */
export interface Colours {
  ground: string;
  surface: string;
  text: string;
  quiet: string;
  line: string;
  /** of a level by its rank; null without a level */
  level: (rank: number | null) => string;
}

export const FONT_SIZES = { title: 18, name: 13, note: 12 } as const;
export const FONT = 'system-ui, sans-serif';
/** The height of a line of text. */
export const LINE_HEIGHT = 16;
/** Of lines to alternatives, and of recommended ones. */
export const DASHES = [5, 4] as const;
export const FAINT = 0.5;
const ARROW = { length: 8, half: 4 };

/** A scene as the text of an SVG document, without external resources. */
export function toSvg(scene: Scene, colours: Colours): string {
  const { width, height, title, boxes, lines } = scene;
  const size = `${Math.ceil(width)} ${Math.ceil(height)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${Math.ceil(width)}" height="${Math.ceil(height)}" font-family="${FONT}">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.ground}"/>`,
    `<text x="24" y="40" font-size="${FONT_SIZES.title}" font-weight="700" fill="${colours.text}">${escape(title)}</text>`,
    ...lines.map((line) => lineSvg(line, colours)),
    ...boxes.map((box) => boxSvg(box, colours)),
    '</svg>',
    '',
  ].join('\n');
}

function lineSvg({ path, kind, tip }: SceneLine, { line }: Colours): string {
  const dash = kind === 'alternative' ? ` stroke-dasharray="${DASHES.join(' ')}"` : '';
  const opacity = kind === 'recommended' ? ` opacity="${FAINT}"` : '';
  const arrow = tip ? `<path d="${arrowPath(tip)}" fill="${line}"${opacity}/>` : '';
  return `<path d="${path}" fill="none" stroke="${line}" stroke-width="1.25"${dash}${opacity}/>${arrow}`;
}

/** An arrowhead that points to the right. */
export function arrowPath({ x, y }: { x: number; y: number }): string {
  const { length, half } = ARROW;
  return `M ${x} ${y} L ${x - length} ${y - half} L ${x - length} ${y + half} Z`;
}

function boxSvg(box: SceneBox, colours: Colours): string {
  const { x, y, width, height, rank, isRoot, isJunction } = box;
  const fill = isJunction ? colours.surface : colours.level(rank);
  const stroke = isRoot ? colours.text : colours.line;
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${isJunction ? height / 2 : 8}" fill="${fill}" stroke="${stroke}" stroke-width="${isRoot ? 2 : 1}"/>`;
  const texts = textsOf(box).map(
    ({ text, x, y, size, weight, isQuiet }) =>
      `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${isQuiet ? colours.quiet : colours.text}"${isJunction ? ' text-anchor="middle"' : ''}>${escape(text)}</text>`,
  );
  return rect + texts.join('');
}

export interface PlacedText {
  text: string;
  /** of its start, or of its middle in a junction */
  x: number;
  /** of its baseline */
  y: number;
  size: number;
  weight: 400 | 600;
  isQuiet: boolean;
}

/** The lines of text of a box with their places. */
export function textsOf({ x, y, width, height, text, note, isJunction }: SceneBox): PlacedText[] {
  if (isJunction) {
    const place = {
      x: x + width / 2,
      y: y + height / 2 + 4,
      size: FONT_SIZES.note,
      weight: 400,
      isQuiet: true,
    } as const;
    return text.map((line) => ({ ...place, text: line }));
  }
  const count = text.length + (note === null ? 0 : 1);
  // 12: from the top of a line to its baseline
  const first = y + (height - count * LINE_HEIGHT) / 2 + 12;
  const at = (index: number) => ({ x: x + 12, y: first + index * LINE_HEIGHT });
  const names = text.map((line, index): PlacedText => {
    return { text: line, ...at(index), size: FONT_SIZES.name, weight: 600, isQuiet: false };
  });
  if (note === null) return names;
  return [...names, { text: note, ...at(text.length), size: FONT_SIZES.note, weight: 400, isQuiet: false }];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
