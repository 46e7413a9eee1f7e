import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { ImportFormat, Place } from './item.js';
import { LineFile } from './line-file.js';
import { checkRecord } from './record-schema.js';
import type { Counters } from './report.js';
import { keyOf } from '../model/steps.js';

/** A record as stored in a staging file, with its position in the source. */
export interface StagedRecord<Item> {
  at: Place;
  record: Item;
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
  nodeFile: string;
  edgeFile: string;
}

const SECOND_PRIMARY =
  'the technology has another primary skill; a technology has at most one, and the first row counts';
const DUPLICATE = 'duplicate id, or duplicate edge of the same kind between the same ends; the first row counts';

/**
 * Validates each record of a format and streams it to disk.
 *
 * @throws ImportError if the files cannot be read
 */
export async function stage(
  format: ImportFormat,
  datasets: readonly string[],
  folder: string,
  counters: Counters,
  onRead: (records: number) => void,
): Promise<Staged> {
  const [nodes, edges] = [new RecordIndex(), new RecordIndex()];
  const nodeFile = new LineFile(join(folder, 'nodes.jsonl'));
  const edgeFile = new LineFile(join(folder, 'edges.jsonl'));
  /** technologies with a primary skill */
  const decided = new Set<string>();
  let read = 0;
  try {
    for await (const item of format.items(counters.skip)) {
      const isNode = 'node' in item;
      counters.read(isNode ? 'nodes' : 'edges');
      const checked = checkRecord(item);
      if (typeof checked === 'string') counters.skip({ at: item.at, reason: checked });
      else {
        const record = 'node' in checked ? checked.node : checked.edge;
        const [index, file] = isNode ? [nodes, nodeFile] : [edges, edgeFile];
        const primary = 'primary' in record && record.primary === true ? record.to : null;
        if (index.has(keyOf(record))) counters.skip({ at: item.at, reason: DUPLICATE });
        else if (primary !== null && decided.has(primary)) counters.skip({ at: item.at, reason: SECOND_PRIMARY });
        else {
          if (primary !== null) decided.add(primary);
          index.add(keyOf(record), record);
          await file.add({ at: item.at, record });
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
