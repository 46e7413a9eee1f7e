import { join } from 'node:path';
import { DatasetConflictError } from '../graph/ports/dataset-store.js';
import {
  type ImportConflict,
  type ImportEntry,
  type ImportStore,
  recordOf,
  stepOf,
} from '../graph/ports/import-store.js';
import type { EdgeRecord, NewNode } from '../model/records.js';
import { EdgeRules } from './edge-rules.js';
import type { JournalWriter } from './journal.js';
import { LineFile, readChunks } from './line-file.js';
import type { Counters, Outcome, Sort } from './report.js';
import type { RecordIndex, Staged, StagedRecord } from './stage.js';
import { CURATED, edgeKey, endsOf } from '../model/dataset-content.js';
import { actionOf, keyOf } from '../model/steps.js';

/** Records that one statement looks up. */
const MAX_CHUNK = 1_000;

const DANGLING = 'one end of the edge is neither in the import nor in the graph';

/**
 * Compares the staged records with the graph and writes the steps to the journal: created and changed nodes, then edges,
 * then deleted edges, then deleted nodes. What curators changed or removed is kept.
 */
export class Planner {
  private readonly deletedNodes: LineFile;
  private readonly deletedEdges: LineFile;
  /** ids with a tombstone of a curator: edges of these nodes are not written either */
  private readonly removed = new Set<string>();
  /** ends of edges that are not in the import, and whether they are in the graph */
  private readonly externalEnds = new Map<string, boolean>();
  private readonly rules = new EdgeRules();
  private readonly conflicts: ImportConflict[] = [];
  private compared = 0;

  /** @param folder  for temporary files */
  constructor(
    private readonly staged: Staged,
    private readonly store: ImportStore,
    private readonly journal: JournalWriter,
    folder: string,
    private readonly counters: Counters,
    private readonly onCompared: (records: number) => void,
  ) {
    this.deletedNodes = new LineFile(join(folder, 'deleted-nodes.jsonl'));
    this.deletedEdges = new LineFile(join(folder, 'deleted-edges.jsonl'));
  }

  /** @throws DatasetConflictError if another dataset owns what the import would write or delete; ImportError (see EdgeRules) */
  async run(): Promise<void> {
    const { staged, store } = this;
    for (const dataset of staged.datasets) {
      await this.compare(store.storedNodes(dataset), staged.nodes, this.deletedNodes);
      await this.compare(store.storedEdges(dataset), staged.edges, this.deletedEdges);
    }
    for await (const chunk of readChunks<StagedRecord<NewNode>>(staged.nodeFile, MAX_CHUNK))
      await this.planNodes(chunk);
    for await (const chunk of readChunks<StagedRecord<EdgeRecord>>(staged.edgeFile, MAX_CHUNK))
      await this.planEdges(chunk);
    await this.rules.check(() => store.storedEdges(CURATED));
    await this.deletedEdges.close();
    await this.deletedNodes.close();
    await this.planDeletions<EdgeRecord>(this.deletedEdges.path, (before) => ({ edge: { before, after: null } }));
    await this.planDeletions<NewNode>(this.deletedNodes.path, (before) => ({ node: { before, after: null } }));
    const [first] = this.conflicts;
    if (!first) return;
    const alike = this.conflicts.filter(({ why }) => why === first.why);
    throw new DatasetConflictError(first.why, alike);
  }

  /** Finds the records of the graph that differ from the files or are no longer in them. */
  private async compare<Item extends NewNode | EdgeRecord>(
    stored: AsyncIterable<Item>,
    index: RecordIndex,
    deleted: LineFile,
  ): Promise<void> {
    for await (const item of stored) {
      const key = keyOf(item);
      if (index.has(key)) index.compare(key, item);
      else if (item.dataset === CURATED) this.counters.keep(key);
      else await deleted.add(item);
      this.onCompared((this.compared += 1));
    }
  }

  private async planNodes(chunk: readonly StagedRecord<NewNode>[]): Promise<void> {
    const { nodes } = this.staged;
    const records = chunk.map(({ record }) => record);
    this.countUnchanged(records, nodes, 'nodes');
    const changed = records.filter(({ id }) => nodes.state(id) === 'CHANGED');
    const stored = new Map((await this.store.nodes(changed.map(({ id }) => id))).map((node) => [node.id, node]));
    await this.write([
      ...changed.map((after) => ({ node: { before: stored.get(after.id) ?? null, after } })),
      ...records.filter(({ id }) => nodes.state(id) === 'NEW').map((after) => ({ node: { before: null, after } })),
    ]);
  }

  private async planEdges(chunk: readonly StagedRecord<EdgeRecord>[]): Promise<void> {
    const { edges } = this.staged;
    await this.findExternalEnds(chunk);
    const [complete, dangling]: [EdgeRecord[], EdgeRecord[]] = [[], []];
    for (const staged of chunk) (this.hasBothEnds(staged) ? complete : dangling).push(staged.record);
    for (const edge of complete) this.rules.add(edge);
    this.countUnchanged(complete, edges, 'edges');
    const changed = complete.filter((edge) => edges.state(edgeKey(edge)) === 'CHANGED');
    const deleted = dangling.filter((edge) => edges.state(edgeKey(edge)) !== 'NEW');
    const stored = new Map(
      (await this.store.edges([...changed, ...deleted].map(endsOf))).map((edge) => [edgeKey(edge), edge]),
    );
    for (const edge of deleted) await this.deletedEdges.add(stored.get(edgeKey(edge)));
    await this.write([
      ...changed.map((after) => ({ edge: { before: stored.get(edgeKey(after)) ?? null, after } })),
      ...complete
        .filter((edge) => edges.state(edgeKey(edge)) === 'NEW')
        .map((after) => ({ edge: { before: null, after } })),
    ]);
  }

  private countUnchanged(records: readonly (NewNode | EdgeRecord)[], index: RecordIndex, sort: Sort): void {
    for (const record of records) if (index.state(keyOf(record)) === 'SAME') this.counters.count('unchanged', sort);
  }

  /** Looks up ends that are not in the import; nodes that it is about to delete do not count. */
  private async findExternalEnds(chunk: readonly StagedRecord<EdgeRecord>[]): Promise<void> {
    const ends = new Set(chunk.flatMap(({ record }) => [record.from, record.to]));
    const unknown = [...ends].filter((id) => !this.staged.nodes.has(id) && !this.externalEnds.has(id));
    const found = await this.store.nodes(unknown);
    const remaining = new Set(found.filter(({ dataset }) => this.isExternal(dataset)).map(({ id }) => id));
    for (const id of unknown) this.externalEnds.set(id, remaining.has(id));
  }

  private isExternal(dataset: string): boolean {
    return dataset === CURATED || !this.staged.datasets.includes(dataset);
  }

  /** Whether both ends of an edge will exist after the import; reports the edge if not. */
  private hasBothEnds({ at, record }: StagedRecord<EdgeRecord>): boolean {
    const ends = [record.from, record.to];
    if (ends.some((id) => this.removed.has(id))) {
      this.counters.keep(edgeKey(record));
      return false;
    }
    const isComplete = ends.every((id) => this.staged.nodes.has(id) || this.externalEnds.get(id) === true);
    if (!isComplete) this.counters.skip({ at, reason: DANGLING });
    return isComplete;
  }

  private async planDeletions<Item>(path: string, toEntry: (before: Item) => ImportEntry): Promise<void> {
    for await (const chunk of readChunks<Item>(path, MAX_CHUNK)) await this.write(chunk.map(toEntry));
  }

  /** Writes entries to the journal, except those that curators own, which are kept, and conflicts. */
  private async write(entries: readonly ImportEntry[]): Promise<void> {
    const conflicts = await this.store.conflicts(entries, this.staged.datasets);
    const conflicting = new Set(conflicts.map(({ id }) => id));
    for (const conflict of conflicts) {
      if (conflict.dataset !== CURATED) this.conflicts.push(conflict);
      if (conflict.why === 'was removed by') this.removed.add(conflict.id);
    }
    for (const entry of entries) {
      const key = keyOf(recordOf(entry));
      if (conflicting.has(key) || isCurated(entry)) this.counters.keep(key);
      else {
        this.counters.count(outcomeOf(entry), 'node' in entry ? 'nodes' : 'edges');
        await this.journal.add(entry);
      }
    }
    this.onCompared((this.compared += entries.length));
  }
}

/** An import may create curated records of another graph, but never changes or deletes those of this graph. */
function isCurated(entry: ImportEntry): boolean {
  return recordOf(entry).dataset === CURATED && outcomeOf(entry) !== 'created';
}

function outcomeOf(entry: ImportEntry): Outcome {
  return actionOf(stepOf(entry)).toLowerCase() as Outcome;
}
