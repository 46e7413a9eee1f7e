import type { Cost } from './measure.js';

/** A row of the table. */
export interface Row {
  graph: string;
  field: string;
  variant: string;
  /** null if it could not be measured for the reason in `problem` */
  cold: Cost | null;
  warm: Cost | null;
  problem: string | null;
  /** from the schema; null if it declares none */
  weight: number | null;
}

/** One unit of cost is this much CPU time of Node or Java (cold), whichever gives more units. */
const NODE_UNIT_MICROSECONDS = 10;
const JAVA_UNIT_MICROSECONDS = 20;

const HEAD = [
  'field',
  'variant',
  'graph',
  'Node cold µs',
  'Node warm µs',
  'Java cold µs',
  'bytes',
  'objects',
  'units',
  'weight',
  'units : weight',
  'estimated',
  'units : estimated',
];

/** The table as Markdown, aligned so that it can be read as text. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const format = (line: readonly string[]) =>
    `| ${line.map((cell, column) => (column < 3 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [format(HEAD), rule, ...rows.map((row) => format(cells(row)))].join('\n');
}

function cells({ graph, field, variant, cold, warm, problem, weight }: Row): string[] {
  const names = [field, variant, graph];
  const none = problem ?? (Number.isNaN(cold?.node) ? 'no objects in this graph' : null);
  if (!cold || none !== null) return [...names, none ?? '', ...HEAD.slice(4).map(() => '-')];
  const units = Math.max(cold.node / NODE_UNIT_MICROSECONDS, cold.java / JAVA_UNIT_MICROSECONDS);
  return [
    ...names,
    number(cold.node),
    number(warm?.node),
    number(cold.java),
    number(cold.bytes),
    number(cold.objects),
    number(units),
    number(weight),
    ratio(units, weight),
    number(cold.estimated),
    ratio(units, cold.estimated),
  ];
}

function number(value: number | null | undefined): string {
  if (value == null || Number.isNaN(value)) return '-';
  return Math.abs(value) < 10 ? value.toFixed(1) : String(Math.round(value));
}

function ratio(value: number, by: number | null): string {
  return by === null || by === 0 ? '-' : (value / by).toFixed(2);
}
