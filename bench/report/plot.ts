/** One line of a plot: a value for each category of the x axis, null where nothing was measured. */
export interface Line {
  name: string;
  values: readonly (number | null)[];
}

const WIDTH = 720;
const HEIGHT = 360;
const LEFT = 70;
const RIGHT = 190;
const TOP = 44;
const BOTTOM = 44;
/** distinguishable in print and with red-green colour blindness (Okabe and Ito 2008) */
const COLOURS = ['#0072b2', '#56b4e9', '#d55e00', '#009e73', '#555555'];

/**
 * Draws lines over named categories, on a logarithmic scale, as a self-contained SVG.
 *
 * @param unit  of the values, which are all greater than 0
 */
export function plot(title: string, unit: string, categories: readonly string[], lines: readonly Line[]): string {
  const values = lines.flatMap((line) => line.values).filter((value) => value !== null);
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const y = (value: number) => {
    const share = (Math.log10(value) - low) / (high - low);
    return round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
  };
  const x = (index: number) => round(LEFT + ((index + 0.5) / categories.length) * (WIDTH - LEFT - RIGHT));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    `<text x="${LEFT}" y="22" font-size="15" font-weight="bold">${escape(title)}, ${escape(unit)}</text>`,
    ...range(low, high).map((power) => gridLine(y(10 ** power), 10 ** power)),
    ...categories.map((category, index) => text(x(index), HEIGHT - BOTTOM + 20, category, 'middle')),
    ...lines.flatMap((line, index) => drawLine(line, COLOURS[index % COLOURS.length]!, x, y)),
    ...lines.map((line, index) => legend(line.name, COLOURS[index % COLOURS.length]!, index)),
    '</svg>\n',
  ].join('\n');
}

function gridLine(y: number, value: number): string {
  const line = `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}" stroke="#ddd"/>`;
  return line + text(LEFT - 8, y + 4, value.toLocaleString('en'), 'end');
}

function drawLine(line: Line, colour: string, x: (index: number) => number, y: (value: number) => number): string[] {
  const points = line.values.flatMap((value, index) => (value === null ? [] : [[x(index), y(value)] as const]));
  const path = points.map((point) => point.join(',')).join(' ');
  return [
    `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ...points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`),
  ];
}

function legend(name: string, colour: string, index: number): string {
  const y = TOP + 10 + index * 22;
  const x = WIDTH - RIGHT + 16;
  return `<circle cx="${x}" cy="${y}" r="5" fill="${colour}"/>${text(x + 12, y + 4, name, 'start')}`;
}

function text(x: number, y: number, content: string, anchor: string): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escape(content)}</text>`;
}

const escape = (content: string) => content.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const round = (value: number) => Math.round(value * 10) / 10;
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
