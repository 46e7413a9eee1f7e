import type { Growth } from './command.js';
import { isMeasured, titleOf, titlesOf } from './table.js';

const WIDTH = 760;
const HEIGHT = 520;
const LEFT = 60;
const RIGHT = 270;
const TOP = 44;
const BOTTOM = 40;
const LABEL = 15;
/** distinguishable with red-green colour blindness (Okabe and Ito 2008) */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#555555'];

/** CPU of service and Neo4j per executed read by the number of skills; both scales are logarithmic. */
export function plotOf(results: readonly Growth[]): string {
  const all = titlesOf(results).map((title) => ({ title, points: pointsOf(results, title) }));
  const lines = all.filter(({ points }) => points.length > 0);
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const y = (value: number) =>
    Math.round(HEIGHT - BOTTOM - ((Math.log10(value) - low) / (high - low)) * (HEIGHT - TOP - BOTTOM));
  const x = (at: number) => Math.round(LEFT + ((at + 0.5) / results.length) * (WIDTH - LEFT - RIGHT));
  const labels = separated(lines.map(({ points }) => y(points.at(-1)?.value ?? 1)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    `<text x="${LEFT}" y="22" font-size="15" font-weight="bold">CPU of service and Neo4j per executed read, ms</text>`,
    ...Array.from({ length: high - low + 1 }, (_, step) => gridLine(y(10 ** (low + step)), 10 ** (low + step))),
    ...results.map(({ skills }, at) => text(x(at), HEIGHT - 16, `${skills.toLocaleString('en')} skills`, 'middle')),
    ...lines.map(({ title, points }, at) => {
      const path = points.map(({ at: step, value }) => `${x(step)},${y(value)}`).join(' ');
      const colour = COLOURS[at % COLOURS.length]!;
      const end = `${x(points.at(-1)?.at ?? 0)},${y(points.at(-1)?.value ?? 1)} ${WIDTH - RIGHT + 6},${labels[at]! - 4}`;
      return (
        `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>` +
        `<polyline points="${end}" fill="none" stroke="${colour}" stroke-width="0.7" stroke-dasharray="2"/>` +
        text(WIDTH - RIGHT + 10, labels[at]!, title, 'start', colour)
      );
    }),
    '</svg>\n',
  ].join('\n');
}

function pointsOf(results: readonly Growth[], title: string): { at: number; value: number }[] {
  return results.flatMap(({ reads }, at) =>
    reads
      .filter((read) => titleOf(read) === title && isMeasured(read.costs.executed))
      .map(({ costs: { executed } }) => ({ at, value: executed.node + executed.java })),
  );
}

/** Moves labels down or up, so that none covers another. */
function separated(heights: readonly number[]): number[] {
  const moved = [...heights];
  const order = heights.map((_, at) => at).sort((a, b) => heights[a]! - heights[b]!);
  let lowest = TOP - LABEL;
  for (const [place, at] of order.entries()) {
    const room = HEIGHT - BOTTOM - (order.length - 1 - place) * LABEL;
    lowest = Math.min(room, Math.max(heights[at]! + 4, lowest + LABEL));
    moved[at] = lowest;
  }
  return moved;
}

function gridLine(y: number, value: number): string {
  const line = `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}" stroke="#ddd"/>`;
  return line + text(LEFT - 8, y + 4, String(value), 'end');
}

function text(x: number, y: number, content: string, anchor: string, colour = 'black'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${content}</text>`;
}
