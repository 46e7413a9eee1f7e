import { describe, expect, it } from '@jest/globals';
import { createDrawing, type Requirement } from '../../../web/explorer/src/map/drawing.js';
import { createLayout, svgPath, SKILL_SIZE } from '../../../web/explorer/src/map/layout.js';
import { neighbour } from '../../../web/explorer/src/map/keyboard-navigation.js';

const requires = (from: string, to: string, overrides: Partial<Requirement> = {}): Requirement => ({
  from,
  to,
  strength: 'REQUIRED',
  alternativeGroup: null,
  ...overrides,
});
const language = { alternativeGroup: 'language' };

/** `web` requires `http` and any one of `go`, `java`; `http` helps `go`. */
const alternativeLanguages = [
  requires('web', 'http'),
  requires('web', 'go', language),
  requires('web', 'java', language),
  requires('go', 'http', { strength: 'RECOMMENDED' }),
];
const skills = ['web', 'http', 'go', 'java'];

describe('a drawing', () => {
  it('joins alternatives in a junction before the dependent skill', () => {
    const { lines, junctions } = createDrawing(skills, alternativeLanguages);
    const [junction] = junctions;
    expect(junctions).toHaveLength(1);
    expect(lines.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['http', 'web', 'required'],
      ['go', junction, 'alternative'],
      [junction, 'web', 'required'],
      ['java', junction, 'alternative'],
      ['http', 'go', 'recommended'],
    ]);
  });

  it('has no junction for a single alternative', () => {
    const { lines, junctions } = createDrawing(['web', 'go'], [requires('web', 'go', language)]);
    expect(junctions).toEqual([]);
    expect(lines).toMatchObject([{ from: 'go', to: 'web', kind: 'alternative' }]);
  });

  it("keeps two skills' groups of the same name apart", () => {
    const both = ['web', 'cli'].flatMap((skill) => ['go', 'java'].map((one) => requires(skill, one, language)));
    expect(createDrawing(['web', 'cli', 'go', 'java'], both).junctions).toHaveLength(2);
  });
});

/** `http`, the languages, their junction, `web`: a layer each; the line from `http` to `web` passes above. */
const drawing = createDrawing(skills, alternativeLanguages);
const centres = new Map([
  ['http', { x: 104, y: 30 }],
  ['go', { x: 376, y: 30 }],
  ['java', { x: 376, y: 104 }],
  [drawing.junctions[0]!, { x: 648, y: 67 }],
  ['web', { x: 920, y: 30 }],
]);
const passages = new Map([
  [
    'http > web',
    [
      { x: 376, y: -20 },
      { x: 648, y: -20 },
    ],
  ],
]);
const layout = createLayout(drawing, { centres, passages });

describe('a layout', () => {
  it('routes a line from side to side, straight through the layers between', () => {
    expect(layout.routes.get('http > web')).toEqual(
      [208, 208, 272, 480, 544, 752, 816, 816].map((x, index) => ({ x, y: index < 2 || index > 5 ? 30 : -20 })),
    );
  });

  it('extends a line to a junction, which is narrower than its layer', () => {
    const route = layout.routes.get(`go > ${drawing.junctions[0]}`)!;
    expect(route.at(-1)).toEqual({ x: 648 - 38, y: 67 });
    expect(route.at(-2)).toEqual({ x: 648 - 104, y: 67 });
  });

  it('positions unconnected skills in rows below, without overlap', () => {
    const unconnected = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { corners } = createLayout({ ...drawing, skills: [...skills, ...unconnected] }, { centres, passages });
    const positions = unconnected.map((id) => corners.get(id)!);
    expect(Math.min(...positions.map(({ y }) => y))).toBeGreaterThan(corners.get('java')!.y + SKILL_SIZE.height);
    expect(new Set(positions.map(({ x, y }) => `${x} ${y}`)).size).toBe(6);
    expect(Math.max(...positions.map(({ x }) => x))).toBeLessThanOrEqual(corners.get('web')!.x);
  });

  it('positions skills in a block if none are connected', () => {
    const unconnected = Array.from({ length: 18 }, (_, index) => `s${index}`);
    const emptyPlacement = { centres: new Map(), passages: new Map() };
    const { corners } = createLayout({ skills: unconnected, junctions: [], lines: [] }, emptyPlacement);
    expect(new Set([...corners.values()].map(({ x }) => x)).size).toBe(3);
    expect(Math.min(...[...corners.values()].map(({ y }) => y))).toBe(0);
  });
});

describe('a line', () => {
  it('runs straight along layers, and curves between them', () => {
    const along = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 30, y: 20 },
      { x: 40, y: 20 },
    ];
    expect(svgPath(along)).toBe('M 0 0 L 10 0 C 20 0 20 20 30 20 L 40 20');
  });
});

describe('arrow keys', () => {
  const press = (id: string, key: string) => neighbour(id, key, layout.corners, alternativeLanguages);

  it('follow prerequisites, and skip junctions', () => {
    expect(press('http', 'ArrowRight')).toBe('go');
    expect(press('java', 'ArrowRight')).toBe('web');
    expect(press('web', 'ArrowLeft')).toBe('go');
  });

  it('move within a layer', () => {
    expect(press('go', 'ArrowDown')).toBe('java');
    expect(press('java', 'ArrowUp')).toBe('go');
  });

  it('do nothing at the ends, and other keys do nothing at all', () => {
    expect([
      press('web', 'ArrowRight'),
      press('http', 'ArrowLeft'),
      press('web', 'a'),
      press('gone', 'ArrowUp'),
    ]).toEqual([null, null, null, null]);
  });
});
