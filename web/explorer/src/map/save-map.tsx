import { useState } from 'react';
import { map as texts } from '../texts';
import { levelColour } from '../ui/level-badge';
import type { Drawing } from './drawing';
import type { Layout } from './layout';
import type { SkillMap } from './read-map';
import { createScene } from './scene';
import { toPng } from './scene-png';
import { type Colours, FONT, FONT_SIZES, toSvg } from './scene-svg';

interface SaveMapProps {
  title: string;
  map: SkillMap;
  drawing: Drawing;
  layout: Layout;
}

/** Saves the drawing as a picture, in the colours of the theme. */
export function SaveMap({ title, map, drawing, layout }: SaveMapProps) {
  const [message, setMessage] = useState('');
  const scene = () => createScene(title, map.skills, drawing, layout, measureText());
  const saveSvg = () => save(new Blob([toSvg(scene(), readColours(map))], { type: 'image/svg+xml' }), 'svg');
  const savePng = async () => {
    setMessage('');
    try {
      save(await toPng(scene(), readColours(map)), 'png');
    } catch (error) {
      setMessage((error as Error).message);
    }
  };
  const save = (picture: Blob, extension: string) => download(picture, `${fileName(map)}.${extension}`);
  return (
    <p className="map-save">
      <button type="button" onClick={saveSvg}>
        {texts.saveSvg}
      </button>
      <button type="button" onClick={() => void savePng()}>
        {texts.savePng}
      </button>
      <span role="status">{message}</span>
    </p>
  );
}

function fileName({ of, options }: SkillMap): string {
  return `${options.direction}-${of?.id.replace(':', '-') ?? 'map'}`;
}

function download(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // the browser has taken the content by then
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function measureText(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * FONT_SIZES.name;
  context.font = `600 ${FONT_SIZES.name}px ${FONT}`;
  return (text) => context.measureText(text).width;
}

/** The colours of the page as they are now: variables and light-dark() are not known outside of it. */
function readColours({ skills }: SkillMap): Colours {
  const probe = document.body.appendChild(document.createElement('span'));
  const resolve = (colour: string) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const ranks = new Set(skills.map(({ level }) => level?.rank ?? null));
  const levels = new Map([...ranks].map((rank) => [rank, resolve(levelColour(rank ?? undefined))]));
  const colours = {
    ground: resolve('var(--ground)'),
    surface: resolve('var(--surface)'),
    text: resolve('var(--text)'),
    quiet: resolve('var(--text-quiet)'),
    line: resolve('var(--line-strong)'),
    level: (rank: number | null) => levels.get(rank) ?? 'none',
  };
  probe.remove();
  return colours;
}
