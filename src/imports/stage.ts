import { hash } from 'node:crypto';
import { join } from 'node:path';
import { type EdgeRecord, isSingle, type NewNode } from '../model/records.js';
import { redirected, type Redirects } from '../model/redirects.js';
import type { ImportFormat, KnownIds, Place, StoredNodes } from './item.js';
import { LineFile } from './line-file.js';
import { checkRecord } from './record-schema.js';
import type { Counters } from './report.js';
import { keyOf } from '../model/steps.js';

/** A record as stored in a staging file, with its position in the source. */
export interface StagedRecord<Item> {
  at: Place;
  record: Item;
}

/** An edge that a merge has moved. */
interface MovedEdge extends StagedRecord<EdgeRecord> {
  /** as the files have it */
  original: EdgeRecord;
}

/** How a record of the files compares with the graph. */
type State = 'NEW' | 'SAME' | 'CHANGED';

/** The keys of an import's records with digests of their content. Everything else of an import is on disk. */
export class RecordIndex {
  private readonly states = new Map<string, string>();

  has(key: string): boolean {
    return this.states.has(key);
  }

  add(key: string, record: object): void {
    this.states.set(key, digest(record));
  }

  /** Compares a record with the stored one. */
  compare(key: string, stored: object): void {
    this.states.set(key, this.states.get(key) === digest(stored) ? 'SAME' : 'CHANGED');
  }

  state(key: string): State {
    const state = this.states.get(key);
    return state === 'SAME' || state === 'CHANGED' ? state : 'NEW';
  }
}

/** A digest of the values in the order of the field names. The names depend on the kind, which is a field itself. */
function digest(record: object): string {
  const fields = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha1', JSON.stringify(fields.map(([, value]) => value as unknown)), 'base64');
}

/** All records of the files, validated and without duplicates. */
export interface Staged {
  datasets: readonly string[];
  nodes: RecordIndex;
  edges: RecordIndex;
  /** keys of edges that merges have moved */
  moved: ReadonlySet<string>;
  nodeFile: string;
  edgeFile: string;
}

/** What the graph knows of the records of the files. */
export interface Known {
  ids: KnownIds;
  redirects: Redirects;
}

const SECOND_PRIMARY =
  'the technology has another primary skill; a technology has at most one, and the first row counts';
const DUPLICATE = 'duplicate id, or duplicate edge of the same kind between the same ends; the first row counts';

/**
 * Validates each record of a format and streams it to disk. Edges of merged entities become edges of those that they
 * redirect to, after all others, so that an edge of the target itself takes precedence.
 *
 * @throws ImportError if the files cannot be read
 */
export async function stage(
  format: ImportFormat,
  { ids, redirects }: Known,
  folder: string,
  counters: Counters,
  onRead: (records: number) => void,
  stored?: StoredNodes,
): Promise<Omit<Staged, 'datasets'>> {
  const staging = new Staging(folder, counters);
  const moved: MovedEdge[] = [];
  let read = 0;
  try {
    for await (const item of format.items(counters.skip, ids, stored)) {
      const { at } = item;
      counters.read('node' in item ? 'nodes' : 'edges');
      const checked = checkRecord(item);
      if (typeof checked === 'string') counters.skip({ at, reason: checked, id: keyIn(item) });
      else if ('node' in checked) await staging.addNode(at, checked.node);
      else {
        const record = redirected(checked.edge, redirects);
        if (keyOf(record) === keyOf(checked.edge)) await staging.addEdge(at, record);
        else moved.push({ at, record, original: checked.edge });
      }
      read += 1;
      onRead(read);
    }
    for (const edge of moved) await staging.addMoved(edge);
  } finally {
    await staging.close();
  }
  return staging.result();
}

/** The key of a record that may be invalid, as far as it has one. */
function keyIn(item: { node: unknown } | { edge: unknown }): string | null {
  const record = ('node' in item ? item.node : item.edge) as Record<string, unknown> | null;
  if ('node' in item) return typeof record?.id === 'string' ? record.id : null;
  const [from, kind, to] = [record?.from, record?.kind, record?.to];
  return [from, kind, to].every((part) => typeof part === 'string') ? [from, kind, to].join(' ') : null;
}

/** Writes records to the staging files, each key once. */
class Staging {
  private readonly nodes = new RecordIndex();
  private readonly edges = new RecordIndex();
  private readonly moved = new Set<string>();
  private readonly nodeFile: LineFile;
  private readonly edgeFile: LineFile;
  /** technologies with a primary skill */
  private readonly decided = new Set<string>();

  constructor(
    folder: string,
    private readonly counters: Counters,
  ) {
    this.nodeFile = new LineFile(join(folder, 'nodes.jsonl'));
    this.edgeFile = new LineFile(join(folder, 'edges.jsonl'));
  }

  async addNode(at: Place, record: NewNode): Promise<void> {
    if (this.nodes.has(record.id)) return this.counters.skip({ at, reason: DUPLICATE, id: record.id });
    this.nodes.add(record.id, record);
    await this.nodeFile.add({ at, record });
  }

  async addEdge(at: Place, record: EdgeRecord): Promise<void> {
    const id = keyOf(record);
    if (this.edges.has(id)) return this.counters.skip({ at, reason: DUPLICATE, id });
    if (this.hasPrimary(record)) return this.counters.skip({ at, reason: SECOND_PRIMARY, id });
    await this.put(at, record);
  }

  /** An entity has one level: the target of a merge keeps its own. */
  async addMoved({ at, record, original }: MovedEdge): Promise<void> {
    const key = keyOf(record);
    if (record.from === record.to || (isSingle(record) && record.from !== original.from)) {
      this.counters.keep(keyOf(original));
    } else if (this.edges.has(key)) this.counters.count('unchanged', 'edges');
    else {
      this.moved.add(key);
      await this.put(at, this.hasPrimary(record) ? { ...record, primary: false } : record);
    }
  }

  async close(): Promise<void> {
    await this.nodeFile.close();
    await this.edgeFile.close();
  }

  result(): Omit<Staged, 'datasets'> {
    const { nodes, edges, moved } = this;
    return { nodes, edges, moved, nodeFile: this.nodeFile.path, edgeFile: this.edgeFile.path };
  }

  private hasPrimary({ primary, to }: EdgeRecord): boolean {
    return primary === true && this.decided.has(to);
  }

  private async put(at: Place, record: EdgeRecord): Promise<void> {
    if (record.primary === true) this.decided.add(record.to);
    this.edges.add(keyOf(record), record);
    await this.edgeFile.add({ at, record });
  }
}
