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
import { readChunks } from './line-file.js';
import { DeletionPlanner, isCurated } from './plan-deletions.js';
import type { Counters, Outcome, Sort } from './report.js';
import type { RecordIndex, Staged, StagedRecord } from './stage.js';
import { overruledFields, withCuratedFields } from '../model/curated-fields.js';
import { canonical, CURATED, edgeKey, endsOf } from '../model/dataset-content.js';
import { actionOf, keyOf, type Step } from '../model/steps.js';

/** Records that one statement looks up. */
const MAX_CHUNK = 1_000;

const DANGLING = 'one end of the edge is neither in the import nor in the graph';

interface PlanOptions {
  journal: JournalWriter;
  /** for temporary files */
  folder: string;
  counters: Counters;
  /** see ImportOptions */
  detach: boolean;
  /** nothing is deleted */
  isPartial: boolean;
}

/**
 * Compares the staged records with the graph and writes the steps to the journal: created and changed nodes, then edges,
 * then deleted edges, then deleted nodes. What curators changed or removed is kept.
 */
export class Planner {
  private readonly deletions: DeletionPlanner;
  /** ids with a tombstone of a curator: edges of these nodes are not written either */
  private readonly removed = new Set<string>();
  /** ends of edges that are not in the import, and whether they are in the graph */
  private readonly externalEnds = new Map<string, boolean>();
  private readonly rules = new EdgeRules();
  private readonly conflicts: ImportConflict[] = [];
  private compared = 0;

  private readonly journal: JournalWriter;
  private readonly counters: Counters;

  constructor(
    private readonly staged: Staged,
    private readonly store: ImportStore,
    private readonly options: PlanOptions,
    private readonly onCompared: (records: number) => void,
  ) {
    const { journal, folder, counters } = options;
    this.journal = journal;
    this.counters = counters;
    this.deletions = new DeletionPlanner(folder, store, counters, (entries) => this.write(entries));
  }

  /** @throws DatasetConflictError if another dataset owns what the import would write or delete; ImportError (see EdgeRules) */
  async run(): Promise<void> {
    const { staged, store } = this;
    for (const dataset of staged.datasets) {
      await this.compare(store.storedNodes(dataset), staged.nodes);
      if (!this.options.isPartial) await this.compare(store.storedEdges(dataset), staged.edges);
    }
    for await (const chunk of readChunks<StagedRecord<NewNode>>(staged.nodeFile, MAX_CHUNK))
      await this.planNodes(chunk);
    for await (const chunk of readChunks<StagedRecord<EdgeRecord>>(staged.edgeFile, MAX_CHUNK))
      await this.planEdges(chunk);
    await this.rules.check(() => store.curatedEdges());
    await this.deletions.plan(staged.datasets, this.options.detach);
    const [first] = this.conflicts;
    if (!first) return;
    const alike = this.conflicts.filter(({ why }) => why === first.why);
    throw new DatasetConflictError(first.why, alike);
  }

  /** Finds the records of the graph that differ from the files or are no longer in them. */
  private async compare<Item extends NewNode | EdgeRecord>(
    stored: AsyncIterable<Item>,
    index: RecordIndex,
  ): Promise<void> {
    for await (const item of stored) {
      const key = keyOf(item);
      if (item.dataset !== CURATED) this.counters.deletions.addStored(item);
      if (index.has(key)) index.compare(key, item);
      else if (!this.options.isPartial) await this.deletions.add(item);
      this.onCompared((this.compared += 1));
    }
  }

  private async planNodes(chunk: readonly StagedRecord<NewNode>[]): Promise<void> {
    const { nodes } = this.staged;
    const records = chunk.map(({ record }) => record);
    this.countUnchanged(records, nodes, 'nodes');
    const changed = records.filter(({ id }) => nodes.state(id) === 'CHANGED');
    const steps = this.stepsTo(changed, await this.store.nodes(changed.map(({ id }) => id)));
    await this.write([
      ...steps.map((node) => ({ node })),
      ...records.filter(({ id }) => nodes.state(id) === 'NEW').map((after) => ({ node: { before: null, after } })),
    ]);
  }

  private async planEdges(chunk: readonly StagedRecord<EdgeRecord>[]): Promise<void> {
    const { edges } = this.staged;
    await this.findExternalEnds(chunk);
    const [complete, dangling]: [EdgeRecord[], EdgeRecord[]] = [[], []];
    for (const staged of chunk) (this.hasBothEnds(staged) ? complete : dangling).push(staged.record);
    this.countUnchanged(complete, edges, 'edges');
    const changed = complete.filter((edge) => edges.state(edgeKey(edge)) === 'CHANGED');
    const unneeded = dangling.filter((edge) => edges.state(edgeKey(edge)) !== 'NEW');
    const stored = await this.store.edges([...changed, ...unneeded].map(endsOf));
    const keys = new Set(unneeded.map(edgeKey));
    for (const edge of stored) if (keys.has(edgeKey(edge))) await this.deletions.add(edge);
    const steps = this.stepsTo(changed, stored);
    const created = await this.withoutTaken(complete.filter((edge) => edges.state(edgeKey(edge)) === 'NEW'));
    const same = complete.filter((edge) => edges.state(edgeKey(edge)) === 'SAME');
    for (const edge of [...same, ...created, ...steps.map(({ after }) => after as EdgeRecord)]) this.rules.add(edge);
    await this.write([
      ...steps.map((edge) => ({ edge })),
      ...created.map((after) => ({ edge: { before: null, after } })),
    ]);
  }

  /** An edge that a merge has moved gives way to one that the target has. */
  private async withoutTaken(created: EdgeRecord[]): Promise<EdgeRecord[]> {
    const moved = created.filter((edge) => this.staged.moved.has(edgeKey(edge)));
    if (moved.length === 0) return created;
    const taken = new Set((await this.store.edges(moved.map(endsOf))).map(edgeKey));
    for (const _key of taken) this.counters.count('unchanged', 'edges');
    return created.filter((edge) => !taken.has(edgeKey(edge)));
  }

  /** The steps from the stored records to those of the files, which leave alone the fields that curation owns. */
  private stepsTo<Item extends NewNode | EdgeRecord>(given: readonly Item[], stored: readonly Item[]): Step<Item>[] {
    const before = new Map(stored.map((item) => [keyOf(item), item]));
    return given.flatMap((item): Step<Item>[] => {
      const old = before.get(keyOf(item));
      if (!old) return [{ before: null, after: item }];
      const after = withCuratedFields(old, item);
      const overruled = overruledFields(old, item);
      if (overruled.length > 0) this.counters.keep(keyOf(item), overruled);
      if (canonical(old) !== canonical(after)) return [{ before: old, after }];
      if (overruled.length === 0) this.counters.count('unchanged', 'id' in item ? 'nodes' : 'edges');
      return [];
    });
  }

  private countUnchanged(records: readonly (NewNode | EdgeRecord)[], index: RecordIndex, sort: Sort): void {
    for (const record of records) if (index.state(keyOf(record)) === 'SAME') this.counters.count('unchanged', sort);
  }

  /** Looks up ends that are not in the import; nodes that it is about to delete do not count. */
  private async findExternalEnds(chunk: readonly StagedRecord<EdgeRecord>[]): Promise<void> {
    const ends = new Set(chunk.flatMap(({ record }) => [record.from, record.to]));
    const unknown = [...ends].filter((id) => !this.staged.nodes.has(id) && !this.externalEnds.has(id));
    const found = await this.store.nodes(unknown);
    const remaining = new Set(found.filter((node) => this.remains(node)).map(({ id }) => id));
    for (const id of unknown) this.externalEnds.set(id, remaining.has(id));
  }

  private remains(node: NewNode): boolean {
    return isCurated(node) || !this.staged.datasets.includes(node.dataset);
  }

  /** Whether both ends of an edge will exist after the import; reports the edge if not. */
  private hasBothEnds({ at, record }: StagedRecord<EdgeRecord>): boolean {
    const ends = [record.from, record.to];
    if (ends.some((id) => this.removed.has(id))) {
      this.counters.keep(edgeKey(record));
      return false;
    }
    const isComplete = ends.every((id) => this.staged.nodes.has(id) || this.externalEnds.get(id) === true);
    if (!isComplete) this.counters.skip({ at, reason: DANGLING, id: edgeKey(record) });
    return isComplete;
  }

  /**
   * Writes entries to the journal, except those that curators own, which are kept, and conflicts.
   *
   * @returns the records of the others
   */
  private async write(entries: readonly ImportEntry[]): Promise<(NewNode | EdgeRecord)[]> {
    const kept: (NewNode | EdgeRecord)[] = [];
    const conflicts = (await this.store.conflicts(entries, this.staged.datasets)).filter((one) => !this.ignores(one));
    const conflicting = new Set(conflicts.map(({ id }) => id));
    for (const conflict of conflicts) {
      if (conflict.dataset !== CURATED) this.conflicts.push(conflict);
      if (conflict.why === 'was removed by') this.removed.add(conflict.id);
    }
    for (const entry of entries) {
      const key = keyOf(recordOf(entry));
      if (conflicting.has(key) || isOfCurators(entry)) {
        this.counters.keep(key);
        kept.push(recordOf(entry));
      } else {
        const outcome = outcomeOf(entry);
        if (outcome === 'deleted') this.counters.delete(recordOf(entry));
        else this.counters.count(outcome, 'node' in entry ? 'nodes' : 'edges');
        await this.journal.add(entry);
      }
    }
    this.onCompared((this.compared += entries.length));
    return kept;
  }

  /** Edges of other datasets that are deleted, too, are no conflict. */
  private ignores({ why, dataset }: ImportConflict): boolean {
    return this.options.detach && dataset !== CURATED && why === 'would be deleted, but has edges of';
  }
}

/** An import may create curated records of another graph, but never changes or deletes those of this graph. */
function isOfCurators(entry: ImportEntry): boolean {
  return recordOf(entry).dataset === CURATED && outcomeOf(entry) !== 'created';
}

function outcomeOf(entry: ImportEntry): Outcome {
  return actionOf(stepOf(entry)).toLowerCase() as Outcome;
}
