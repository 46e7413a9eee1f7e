import { keptText } from '../model/curated-fields.js';
import { describeDeletion, Deletions, type MassDeletion, type NodesAndEdges } from '../model/deletions.js';
import { getOrCreate } from '../model/maps.js';
import type { EdgeRecord, NewNode } from '../model/records.js';
import type { Place, Skipped } from './item.js';

/** Positions and ids that a report lists for each group. */
const MAX_LISTED = 10;
/** Reasons that are counted separately: a reason may quote the input, so there may be one for each row. */
const MAX_REASONS = 200;
const OTHER_REASONS = 'other reasons';
/** Skipped rows that a report lists: it is in memory. */
const MAX_ROWS = 100_000;

/** What an import changed, or would change. */
export interface ImportReport {
  datasets: readonly string[];
  dryRun: boolean;
  /** whether it continued an interrupted import; the counts are those of the whole import */
  resumed: boolean;
  /** records in the files */
  read: NodesAndEdges;
  created: NodesAndEdges;
  changed: NodesAndEdges;
  deleted: NodesAndEdges;
  unchanged: NodesAndEdges;
  /** records that stay as curators left them, or of which some fields do, with the first ids and those fields */
  kept: { count: number; first: string[] };
  /** datasets that lose so much that it needs consent */
  massDeletions: MassDeletion[];
  /** files that differed from those of an interrupted import, whose batches were therefore reverted first */
  changedFiles: string[];
  /** rows that were skipped entirely or in part, the most frequent reason first */
  skipped: Group[];
  /** rows that were read otherwise than they may seem, e.g. with a suffix in the id */
  noted: Group[];
  /** each of these rows, at most 100,000 */
  skippedRows: SkippedRow[];
}

export interface SkippedRow extends Place {
  reason: string;
  /** null if the row has none */
  id: string | null;
}

/** Rows with a common reason. */
interface Group {
  reason: string;
  count: number;
  first: Place[];
}

export type Outcome = 'created' | 'changed' | 'deleted' | 'unchanged';
export type Sort = keyof NodesAndEdges;

/** Counts what an import does, in constant memory. */
export class Counters {
  private readonly counts = {
    read: { nodes: 0, edges: 0 },
    created: { nodes: 0, edges: 0 },
    changed: { nodes: 0, edges: 0 },
    deleted: { nodes: 0, edges: 0 },
    unchanged: { nodes: 0, edges: 0 },
  };
  private readonly kept = { count: 0, first: [] as string[] };
  private readonly rows: SkippedRow[] = [];
  readonly deletions = new Deletions();
  private readonly skipped = new Map<string, Omit<Group, 'reason'>>();
  private readonly noted = new Map<string, Omit<Group, 'reason'>>();

  constructor(private readonly datasets: readonly string[]) {}

  read(sort: Sort): void {
    this.counts.read[sort] += 1;
  }

  count(outcome: Outcome, sort: Sort): void {
    this.counts[outcome][sort] += 1;
  }

  /** Counts a record that is to be deleted. */
  delete(record: NewNode | EdgeRecord): void {
    this.count('deleted', 'id' in record ? 'nodes' : 'edges');
    this.deletions.addDeleted(record);
  }

  /** @param fields  the only fields that stay; none for the whole record */
  keep(id: string, fields: readonly string[] = []): void {
    this.kept.count += 1;
    if (this.kept.first.length < MAX_LISTED) this.kept.first.push(keptText(id, fields));
  }

  readonly skip = ({ at, reason, id = null, isRead }: Skipped): void => {
    if (this.rows.length < MAX_ROWS) this.rows.push({ ...at, reason, id });
    const groups = isRead ? this.noted : this.skipped;
    const key = groups.has(reason) || groups.size < MAX_REASONS ? reason : OTHER_REASONS;
    const group = getOrCreate(groups, key, () => ({ count: 0, first: [] }));
    group.count += 1;
    if (group.first.length < MAX_LISTED) group.first.push(at);
  };

  report(dryRun: boolean): ImportReport {
    return {
      datasets: this.datasets,
      dryRun,
      resumed: false,
      ...this.counts,
      kept: this.kept,
      massDeletions: this.deletions.massive(),
      changedFiles: [],
      skipped: byCount(this.skipped),
      noted: byCount(this.noted),
      skippedRows: this.rows,
    };
  }
}

function byCount(groups: ReadonlyMap<string, Omit<Group, 'reason'>>): Group[] {
  return [...groups].map(([reason, group]) => ({ reason, ...group })).sort((a, b) => b.count - a.count);
}

/** Adds ids that were kept while the batches were written. */
export function withKept(report: ImportReport, ids: readonly string[]): ImportReport {
  const { count, first } = report.kept;
  return { ...report, kept: { count: count + ids.length, first: [...first, ...ids].slice(0, MAX_LISTED) } };
}

/** What a report is about, in its first line. */
export interface ReportWords {
  done: string;
  /** in `… would give` */
  dryRun: string;
}
const IMPORT: ReportWords = { done: 'Imported', dryRun: 'an import' };

/** Formats a report as text. */
export function describeReport(report: ImportReport, words = IMPORT): string {
  const { datasets, dryRun, resumed, kept, skipped, noted, massDeletions, changedFiles } = report;
  const heading = dryRun ? `Dry run, nothing was changed; ${words.dryRun} would give` : words.done;
  return [
    `${heading}${resumed ? ' (resumed)' : ''}: ${datasets.join(', ')}`,
    ...(changedFiles.length === 0
      ? []
      : [`  reverted first, because of changed files: the interrupted import of ${changedFiles.join(', ')}`]),
    ...(['read', 'created', 'changed', 'deleted', 'unchanged'] as const).map((name) => countLine(name, report[name])),
    ...(kept.count === 0 ? [] : [`  kept as curated ${kept.count}: ${kept.first.join(', ')}${ellipsis(kept)}`]),
    ...massDeletions.map((of) => `  ${dryRun ? 'needs --allow-deletes' : 'deleted'}: ${describeDeletion(of)}`),
    ...skipped.map((group) => groupLines('skipped', group)),
    ...noted.map((group) => groupLines('noted', group)),
  ].join('\n');
}

function groupLines(heading: string, group: Group): string {
  const places = group.first.map(({ file, line }) => `${file}:${line}`).join(', ');
  return `  ${heading} ${group.count}: ${group.reason}\n    ${places}${ellipsis(group)}`;
}

function countLine(name: string, { nodes, edges }: NodesAndEdges): string {
  return `  ${name.padEnd(9)} ${String(nodes).padStart(8)} nodes ${String(edges).padStart(9)} edges`;
}

function ellipsis({ count, first }: { count: number; first: readonly unknown[] }): string {
  return count > first.length ? ', …' : '';
}
