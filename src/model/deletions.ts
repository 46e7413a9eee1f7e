import type { EdgeRecord, NewNode } from './records.js';
import { keyOf } from './steps.js';

/** More deletions than this need consent, and so do more than a tenth of a dataset. */
const MAX_DELETIONS = 100;
const MAX_SHARE = 0.1;
/** Ids that are listed. */
const MAX_LISTED = 10;

export interface NodesAndEdges {
  nodes: number;
  edges: number;
}

/** Deletions from a dataset that need consent: files that are empty or incomplete would have the same effect. */
export interface MassDeletion {
  dataset: string;
  deleted: NodesAndEdges;
  /** how many the dataset had */
  of: NodesAndEdges;
  /** the first ids, nodes before edges */
  first: string[];
}

interface Tally {
  stored: NodesAndEdges;
  deleted: NodesAndEdges;
  first: NodesAndEdgeKeys;
}

interface NodesAndEdgeKeys {
  nodes: string[];
  edges: string[];
}

const sortOf = (record: NewNode | EdgeRecord) => ('id' in record ? 'nodes' : 'edges');

/** Counts what a dataset has in the graph, and what a load or an import would delete of it, in constant memory. */
export class Deletions {
  private readonly tallies = new Map<string, Tally>();

  addStored(record: NewNode | EdgeRecord): void {
    this.tally(record.dataset).stored[sortOf(record)] += 1;
  }

  addDeleted(record: NewNode | EdgeRecord): void {
    const { deleted, first } = this.tally(record.dataset);
    const sort = sortOf(record);
    deleted[sort] += 1;
    if (first[sort].length < MAX_LISTED) first[sort].push(keyOf(record));
  }

  /** The datasets that would lose so much that it needs consent. */
  massive(): MassDeletion[] {
    return [...this.tallies].flatMap(([dataset, { stored, deleted, first }]) => {
      if (sum(stored) === 0 || !isMassive(sum(deleted), sum(stored))) return [];
      return [{ dataset, deleted, of: stored, first: [...first.nodes, ...first.edges].slice(0, MAX_LISTED) }];
    });
  }

  private tally(dataset: string): Tally {
    const empty = { stored: { nodes: 0, edges: 0 }, deleted: { nodes: 0, edges: 0 }, first: { nodes: [], edges: [] } };
    const found = this.tallies.get(dataset) ?? empty;
    this.tallies.set(dataset, found);
    return found;
  }
}

const sum = ({ nodes, edges }: NodesAndEdges): number => nodes + edges;

/** A tenth is rounded up, so that one record of a small dataset can go; the last one never goes without consent. */
function isMassive(deleted: number, stored: number): boolean {
  if (deleted === 0) return false;
  return deleted > MAX_DELETIONS || deleted > Math.ceil(stored * MAX_SHARE) || deleted === stored;
}

/** `502 of 502 nodes and 0 of 0 edges of staff: skill:a, skill:b, …` */
export function describeDeletion({ dataset, deleted, of, first }: MassDeletion): string {
  const ellipsis = sum(deleted) > first.length ? ', …' : '';
  const counts = `${deleted.nodes} of ${of.nodes} nodes and ${deleted.edges} of ${of.edges} edges of ${dataset}`;
  return `${counts}: ${first.join(', ')}${ellipsis}`;
}

/** What would go, and how to consent; null if there is nothing that needs consent. */
export function refusalOf(deletions: readonly MassDeletion[], nothing: string): string | null {
  if (deletions.length === 0) return null;
  const lines = deletions.map((deletion) => `  ${describeDeletion(deletion)}`);
  return [
    'More than a tenth of a dataset, or more than 100 of its records, would be deleted:',
    ...lines,
    `Check that the files are complete, or repeat the command with --allow-deletes. ${nothing}`,
  ].join('\n');
}
