import { map as texts } from '../texts';
import type { Scene, SceneBox } from './scene';
import { arrowPath, type Colours, DASHES, FAINT, FONT, FONT_SIZES, textsOf } from './scene-svg';

/** Pixels for each unit of the scene, for sharp texts. */
const SCALE = 2;
/** Browsers refuse larger canvases. */
const MAX_PIXELS = 16_000_000;

/**
 * A scene as a PNG picture. It is drawn here because the content security policy allows no picture from the page's memory,
 * so that an SVG cannot be converted.
 */
export async function toPng(scene: Scene, colours: Colours): Promise<Blob> {
  const { width, height, title, boxes, lines } = scene;
  const scale = Math.min(SCALE, Math.sqrt(MAX_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error(texts.saveFailed.cannotDraw);
  context.scale(scale, scale);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, width, height);
  write(context, title, { x: 24, y: 40, size: FONT_SIZES.title, weight: 700, colour: colours.text });
  for (const { path, kind, tip } of lines) {
    context.globalAlpha = kind === 'recommended' ? FAINT : 1;
    context.strokeStyle = context.fillStyle = colours.line;
    context.lineWidth = 1.25;
    context.setLineDash(kind === 'alternative' ? [...DASHES] : []);
    context.stroke(new Path2D(path));
    if (tip) context.fill(new Path2D(arrowPath(tip)));
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  for (const box of boxes) drawBox(context, box, colours);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(texts.saveFailed.tooLarge))), 'image/png');
  });
}

function drawBox(context: CanvasRenderingContext2D, box: SceneBox, colours: Colours) {
  const { x, y, width, height, rank, isRoot, isJunction } = box;
  context.beginPath();
  context.roundRect(x, y, width, height, isJunction ? height / 2 : 8);
  context.fillStyle = isJunction ? colours.surface : colours.level(rank);
  context.fill();
  context.strokeStyle = isRoot ? colours.text : colours.line;
  context.lineWidth = isRoot ? 2 : 1;
  context.stroke();
  context.textAlign = isJunction ? 'center' : 'left';
  for (const { text, isQuiet, ...place } of textsOf(box)) {
    write(context, text, { ...place, colour: isQuiet ? colours.quiet : colours.text });
  }
  context.textAlign = 'left';
}

interface Style {
  x: number;
  y: number;
  size: number;
  weight: number;
  colour: string;
}

function write(context: CanvasRenderingContext2D, text: string, { x, y, size, weight, colour }: Style) {
  context.font = `${weight} ${size}px ${FONT}`;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
