import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { EdgeRecord, NewNode } from '../model/records.js';
import type { ImportFormat, ImportItem, Place } from './item.js';
import { LineFile } from './line-file.js';
import { EDGE_SCHEMA, firstProblem, NODE_SCHEMA } from './record-schema.js';
import type { Counters } from './report.js';
import { edgeKey } from '../model/dataset-content.js';

/** A record as it waits on disk, and the place that it comes from. */
export interface Waiting<Item> {
  at: Place;
  record: Item;
}

/** How what the files say differs from what the graph has. */
export type State = 'NEW' | 'SAME' | 'CHANGED';

/** The keys of an import's records, and digests of what they say: all of an import that memory holds. */
export class Index {
  private readonly states = new Map<string, string>();

  get size(): number {
    return this.states.size;
  }

  has(key: string): boolean {
    return this.states.has(key);
  }

  add(key: string, record: object): void {
    this.states.set(key, digest(record));
  }

  /** Compares with what the graph has. */
  compare(key: string, stored: object): void {
    this.states.set(key, this.states.get(key) === digest(stored) ? 'SAME' : 'CHANGED');
  }

  state(key: string): State {
    const state = this.states.get(key);
    return state === 'SAME' || state === 'CHANGED' ? state : 'NEW';
  }
}

/** Of the fields' values in the order of the fields' names: the names themselves hang on the kind, which is a field. */
function digest(record: object): string {
  const fields = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha1', JSON.stringify(fields.map(([, value]) => value as unknown)), 'base64');
}

/** Everything that the files say, checked, each node and edge once. */
export interface Staged {
  datasets: readonly string[];
  nodes: Index;
  edges: Index;
  nodeFile: string;
  edgeFile: string;
}

const TWICE = 'a second row of the same id, or of the same kind between the same two ends; the first counts';

/**
 * Streams a format's records to disk and checks each by itself.
 *
 * @throws ImportError as the format does
 */
export async function stage(
  format: ImportFormat,
  datasets: readonly string[],
  folder: string,
  tally: Counters,
  onRead: (records: number) => void,
): Promise<Staged> {
  const [nodes, edges] = [new Index(), new Index()];
  const nodeFile = new LineFile(join(folder, 'nodes.jsonl'));
  const edgeFile = new LineFile(join(folder, 'edges.jsonl'));
  let read = 0;
  try {
    for await (const item of format.items(tally.skip)) {
      const isNode = 'node' in item;
      tally.read(isNode ? 'nodes' : 'edges');
      const checked = check(item);
      if (typeof checked === 'string') tally.skip({ at: item.at, reason: checked });
      else {
        const [index, file] = isNode ? [nodes, nodeFile] : [edges, edgeFile];
        if (index.has(checked.key)) tally.skip({ at: item.at, reason: TWICE });
        else {
          index.add(checked.key, checked.record);
          await file.add({ at: item.at, record: checked.record });
        }
      }
      read += 1;
      onRead(read);
    }
  } finally {
    await nodeFile.close();
    await edgeFile.close();
  }
  return { datasets, nodes, edges, nodeFile: nodeFile.path, edgeFile: edgeFile.path };
}

/** The record as it is to be written, with its key; or what is wrong with it. */
function check(item: ImportItem): { key: string; record: NewNode | EdgeRecord } | string {
  if ('node' in item) {
    const { data, error } = NODE_SCHEMA.safeParse(item.node);
    return data ? { key: data.id, record: data } : firstProblem(error);
  }
  const { data, error } = EDGE_SCHEMA.safeParse(item.edge);
  return data ? { key: edgeKey(data), record: data } : firstProblem(error);
}
