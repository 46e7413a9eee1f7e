import type { Place, Skipped } from './item.js';

/** How many places and ids a report shows of each sort. */
const SHOWN = 10;
/** Different reasons that are told apart: a reason may quote what it found. */
const REASONS = 200;
const OTHER_REASONS = 'other reasons';

export interface NodesAndEdges {
  nodes: number;
  edges: number;
}

/** What an import did, or would do. */
export interface ImportReport {
  datasets: readonly string[];
  dryRun: boolean;
  /** whether it went on where an interrupted one had stopped; what is counted is the whole import */
  resumed: boolean;
  /** records that the files gave */
  read: NodesAndEdges;
  created: NodesAndEdges;
  changed: NodesAndEdges;
  deleted: NodesAndEdges;
  unchanged: NodesAndEdges;
  /** what stays as curators have it, with the first ids */
  kept: { count: number; first: string[] };
  /** rows that gave nothing, or less than they say, the most frequent reason first */
  skipped: { reason: string; count: number; first: Place[] }[];
}

export type Outcome = 'created' | 'changed' | 'deleted' | 'unchanged';
type Sort = keyof NodesAndEdges;

/** Counts while an import runs, in memory that does not grow with it. */
export class Counters {
  private readonly counts = {
    read: { nodes: 0, edges: 0 },
    created: { nodes: 0, edges: 0 },
    changed: { nodes: 0, edges: 0 },
    deleted: { nodes: 0, edges: 0 },
    unchanged: { nodes: 0, edges: 0 },
  };
  private readonly kept = { count: 0, first: [] as string[] };
  private readonly skipped = new Map<string, { count: number; first: Place[] }>();

  constructor(private readonly datasets: readonly string[]) {}

  read(sort: Sort): void {
    this.counts.read[sort] += 1;
  }

  count(outcome: Outcome, sort: Sort): void {
    this.counts[outcome][sort] += 1;
  }

  keep(id: string): void {
    this.kept.count += 1;
    if (this.kept.first.length < SHOWN) this.kept.first.push(id);
  }

  readonly skip = ({ at, reason: given }: Skipped): void => {
    const reason = this.skipped.has(given) || this.skipped.size < REASONS ? given : OTHER_REASONS;
    const group = this.skipped.get(reason) ?? { count: 0, first: [] };
    this.skipped.set(reason, group);
    group.count += 1;
    if (group.first.length < SHOWN) group.first.push(at);
  };

  report(dryRun: boolean): ImportReport {
    const skipped = [...this.skipped].map(([reason, group]) => ({ reason, ...group }));
    skipped.sort((a, b) => b.count - a.count);
    return { datasets: this.datasets, dryRun, resumed: false, ...this.counts, kept: this.kept, skipped };
  }
}

/** A report for people. */
export function describeReport(report: ImportReport): string {
  const { datasets, dryRun, resumed, kept, skipped } = report;
  const ended = dryRun ? 'Nothing was changed; an import would come to' : 'Imported';
  return [
    `${ended}${resumed ? ' (resumed)' : ''}: ${datasets.join(', ')}`,
    ...(['read', 'created', 'changed', 'deleted', 'unchanged'] as const).map((name) => countLine(name, report[name])),
    ...(kept.count === 0 ? [] : [`  kept as curators have it ${kept.count}: ${kept.first.join(', ')}${more(kept)}`]),
    ...skipped.map((group) => {
      const places = group.first.map(({ file, line }) => `${file}:${line}`).join(', ');
      return `  skipped ${group.count}: ${group.reason}\n    ${places}${more(group)}`;
    }),
  ].join('\n');
}

function countLine(name: string, { nodes, edges }: NodesAndEdges): string {
  return `  ${name.padEnd(9)} ${String(nodes).padStart(8)} nodes ${String(edges).padStart(9)} edges`;
}

function more({ count, first }: { count: number; first: readonly unknown[] }): string {
  return count > first.length ? ', …' : '';
}
