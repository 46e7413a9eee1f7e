import { describe, expect, it } from '@jest/globals';
import { collapseMap } from '../../../web/explorer/src/map/collapse.js';
import { createDrawing } from '../../../web/explorer/src/map/drawing.js';
import { bringIntoView, MIN_READABLE_ZOOM, viewFrom } from '../../../web/explorer/src/map/first-view.js';
import { createLayout, SKILL_SIZE } from '../../../web/explorer/src/map/layout.js';
import { createScene, wrap } from '../../../web/explorer/src/map/scene.js';
import { type Colours, toSvg } from '../../../web/explorer/src/map/scene-svg.js';

const requires = (from: string, to: string) => ({ from, to, strength: 'REQUIRED' as const, alternativeGroup: null });

describe('a collapsed map', () => {
  const map = {
    skills: [
      { id: 'web', depth: 0 },
      { id: 'http', depth: 1 },
      { id: 'sql', depth: 1 },
      { id: 'tcp', depth: 2 },
      { id: 'ip', depth: 3 },
    ],
    edges: [requires('web', 'http'), requires('web', 'sql'), requires('http', 'tcp'), requires('tcp', 'ip')],
  };
  const shown = (collapsed: string[], edges = map.edges) =>
    collapseMap({ ...map, edges }, new Set(collapsed), 'prerequisites').skills.map(({ id }) => id);

  it('hides what is only reached through a collapsed skill', () => {
    expect(shown(['http'])).toEqual(['web', 'http', 'sql']);
    expect(shown(['http'], [...map.edges, requires('sql', 'tcp')])).toEqual(['web', 'http', 'sql', 'tcp', 'ip']);
    expect(shown([])).toHaveLength(5);
  });

  it('follows the direction of the map, and keeps what no line reaches', () => {
    const up = {
      skills: [
        { id: 'ip', depth: 0 },
        { id: 'tcp', depth: 1 },
        { id: 'alone', depth: 1 },
      ],
      edges: map.edges,
    };
    expect(collapseMap(up, new Set(['ip']), 'unlocks').skills.map(({ id }) => id)).toEqual(['ip', 'alone']);
  });
});

describe('the view of a map', () => {
  const frame = { width: 800, height: 600 };
  const leftOf = (x: number, view: { x: number; zoom: number }) => x * view.zoom + view.x;

  it('begins at a readable size, with the skill at the side from which the drawing goes on', () => {
    const corner = { x: 2_000, y: 500 };
    const view = viewFrom(corner, frame, 'prerequisites');
    expect(view.zoom).toBe(MIN_READABLE_ZOOM);
    expect(leftOf(corner.x + SKILL_SIZE.width, view)).toBeCloseTo(784);
    expect(leftOf(corner.x, viewFrom(corner, frame, 'unlocks'))).toBeCloseTo(16);
  });

  it('moves a hidden skill into the frame, and leaves a visible one where it is', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(bringIntoView({ x: 100, y: 100 }, view, frame)).toEqual(view);
    expect(bringIntoView({ x: 700, y: -50 }, view, frame)).toEqual({ x: -124, y: 66, zoom: 1 });
  });

  it('shows the beginning of a skill that is wider than the frame', () => {
    expect(bringIntoView({ x: 300, y: 0 }, { x: 0, y: 50, zoom: 1 }, { width: 100, height: 600 }).x).toBe(-284);
  });
});

const eight = (text: string) => text.length * 8;

describe('the text of a box', () => {
  it('is broken at spaces, within long words, and ends in … beyond two lines', () => {
    expect(wrap('Message brokers and queues', 160, eight)).toEqual(['Message brokers and', 'queues']);
    expect(wrap('One two three four five six', 80, eight)).toEqual(['One two', 'three…']);
    expect(wrap('a'.repeat(12), 80, eight)).toEqual(['a'.repeat(10), 'aa']);
  });
});

describe('a picture of a map', () => {
  const drawing = createDrawing(['web', 'http'], [requires('web', 'http')]);
  const centres = new Map([
    ['http', { x: 104, y: 30 }],
    ['web', { x: 376, y: 30 }],
  ]);
  const layout = createLayout(drawing, { centres, passages: new Map() });
  const skills = [
    { id: 'web', name: 'Web <servers> & "more"', depth: 0, level: { name: 'Advanced', rank: 3 } },
    { id: 'http', name: 'HTTP', depth: 1, level: null },
  ];
  const colours: Colours = {
    ...{ ground: 'white', surface: 'snow', text: 'black', quiet: 'grey', line: 'blue' },
    level: (rank) => (rank === null ? 'none' : `rgb(${rank}, 0, 0)`),
  };
  const svg = toSvg(createScene('Prerequisites of Web', skills, drawing, layout, eight), colours);

  it('has the title, each skill in the colour of its level, and each line', () => {
    expect(svg.match(/<rect x=/g)).toHaveLength(2);
    expect(svg).toContain('fill="rgb(3, 0, 0)" stroke="black" stroke-width="2"');
    expect(svg).toContain('>Prerequisites of Web</text>');
    expect(svg).toContain('>Advanced</text>');
    expect(svg.match(/stroke-width="1.25"/g)).toHaveLength(1);
  });

  it('is well-formed XML, whatever the names are', () => {
    expect(svg).toContain('Web &lt;servers&gt; &amp;');
    expect(svg).not.toContain('<servers>');
  });
});
