import {
  type Identity,
  type ImportBatch,
  type ImportConflict,
  type ImportEntry,
  type ImportMark,
  type ImportStore,
  ImportTakenError,
  type NewImport,
  recordOf,
  stepOf,
} from '../../../src/graph/ports/import-store.js';
import { type EdgeKeyRecord } from '../../../src/model/changes.js';
import { CURATED, edgeKey } from '../../../src/model/dataset-content.js';
import { keyOf } from '../../../src/model/steps.js';
import type { EdgeRecord, ExternalIdRecord, NewNode } from '../../../src/model/records.js';

type Owned = Pick<ImportMark, 'id' | 'run'>;

/** An import store in memory: nodes and edges by key, and a mark for each import. */
export class MemoryImports implements ImportStore {
  readonly records = new Map<string, NewNode | EdgeRecord>();
  /** batches that were written */
  readonly batches: ImportBatch[] = [];
  /** the greatest number of records that one call looked up */
  largestLookup = 0;
  /** what curators merged, by its id, with the external ids that it had */
  readonly merged = new Map<string, { into: string; externalIds: readonly ExternalIdRecord[] }>();
  /** returns the conflicts of an entry */
  conflictsOf: (entry: ImportEntry) => ImportConflict[] = () => [];
  private readonly stored = new Map<string, ImportMark>();
  private versions = 0;

  async marks(): Promise<ImportMark[]> {
    return [...this.stored.values()];
  }

  async acquire(wanted: NewImport, mayTake: (earlier: ImportMark) => void): Promise<ImportMark> {
    const id = wanted.datasets.join(',');
    const earlier = this.stored.get(id);
    if (earlier) mayTake(earlier);
    const fresh = { journal: null, position: 0, total: 0, version: this.versions, undisturbed: true };
    return this.put({ ...fresh, ...earlier, ...wanted, id, idleMs: 0 });
  }

  async heartbeat(): Promise<void> {}

  async release(owned: Owned): Promise<void> {
    this.put({ ...this.own(owned), idleMs: Infinity });
  }

  async begin(mark: ImportMark): Promise<void> {
    this.own(mark);
    this.put(mark);
  }

  async write(batch: ImportBatch): Promise<ImportConflict[]> {
    const mark = this.own(batch);
    for (const entry of batch.entries) {
      const { after } = stepOf(entry);
      const key = keyOf(recordOf(entry));
      if (after === null) this.records.delete(key);
      else this.records.set(key, after);
    }
    this.batches.push(batch);
    this.versions += 1;
    this.put({ ...mark, position: batch.position });
    return batch.entries.flatMap(this.conflictsOf);
  }

  async finish(owned: Owned): Promise<void> {
    this.own(owned);
    this.stored.delete(owned.id);
  }

  async version(): Promise<number> {
    return this.versions;
  }

  async *identities(): AsyncIterable<Identity> {
    for (const record of [...this.records.values()]) {
      if (!('externalIds' in record)) continue;
      const { id, dataset, externalIds } = record;
      yield { id, dataset, externalIds, isRemoved: false, redirect: null };
    }
    for (const [id, { into, externalIds }] of this.merged) {
      yield { id, dataset: '', externalIds, isRemoved: true, redirect: into };
    }
  }

  async redirects(): Promise<ReadonlyMap<string, string>> {
    return new Map([...this.merged].map(([id, { into }]) => [id, into]));
  }

  async *storedNodes(dataset: string): AsyncIterable<NewNode> {
    for (const record of [...this.records.values()]) {
      if ('id' in record && record.dataset === dataset) yield record;
    }
  }

  async *storedEdges(dataset: string): AsyncIterable<EdgeRecord> {
    for (const record of [...this.records.values()]) {
      if (!('id' in record) && record.dataset === dataset) yield record;
    }
  }

  async *curatedEdges(): AsyncIterable<EdgeRecord> {}

  async nodes(ids: readonly string[]): Promise<NewNode[]> {
    return this.lookUp(ids) as NewNode[];
  }

  async edgesAt(ids: readonly string[]): Promise<EdgeRecord[]> {
    return [...this.records.values()].filter(
      (record): record is EdgeRecord => !('id' in record) && (ids.includes(record.from) || ids.includes(record.to)),
    );
  }

  async citedElsewhere(): Promise<string[]> {
    return [];
  }

  async edges(keys: readonly EdgeKeyRecord[]): Promise<EdgeRecord[]> {
    return this.lookUp(keys.map(edgeKey)) as EdgeRecord[];
  }

  async conflicts(entries: readonly ImportEntry[]): Promise<ImportConflict[]> {
    this.largestLookup = Math.max(this.largestLookup, entries.length);
    const created = entries.filter((entry) => stepOf(entry).before === null).map((entry) => keyOf(recordOf(entry)));
    return created
      .filter((id) => this.merged.has(id))
      .map((id) => ({ id, dataset: CURATED, why: 'was removed by' as const }));
  }

  private lookUp(keys: readonly string[]): (NewNode | EdgeRecord)[] {
    this.largestLookup = Math.max(this.largestLookup, keys.length);
    return keys.flatMap((key) => this.records.get(key) ?? []);
  }

  private own({ id, run }: Owned): ImportMark {
    const mark = this.stored.get(id);
    if (mark?.run !== run) throw new ImportTakenError(id);
    return mark;
  }

  private put(mark: ImportMark): ImportMark {
    this.stored.set(mark.id, mark);
    return mark;
  }
}
