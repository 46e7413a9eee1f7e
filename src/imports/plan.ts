import { join } from 'node:path';
import { DatasetConflictError } from '../graph/ports/dataset-store.js';
import {
  type ImportConflict,
  type ImportEntry,
  type ImportStore,
  keyOf,
  recordOf,
} from '../graph/ports/import-store.js';
import type { EdgeRecord, NewNode } from '../model/records.js';
import type { JournalWriter } from './journal.js';
import { LineFile, readChunks } from './line-file.js';
import type { Outcome, Counters } from './report.js';
import type { Index, Staged, Waiting } from './stage.js';
import { CURATED, edgeKey, endsOf } from '../model/dataset-content.js';

/** Records that are looked up at once. */
const CHUNK = 1_000;

const DANGLES = 'the edge begins or ends at something that neither the import nor the graph has';

/**
 * Compares what was staged with the graph and writes down what is to be done: nodes first, then edges, then what the files
 * no longer say, edges first. What curators changed or removed is kept.
 *
 * @param folder  where what is to be deleted waits
 * @throws DatasetConflictError where another dataset has what the import would write or delete
 */
export async function plan(
  staged: Staged,
  store: ImportStore,
  journal: JournalWriter,
  folder: string,
  tally: Counters,
  onCompared: (records: number) => void,
): Promise<void> {
  await new Planning(staged, store, journal, folder, tally, onCompared).run();
}

class Planning {
  private readonly goneNodes: LineFile;
  private readonly goneEdges: LineFile;
  /** ids that curators removed: what begins or ends there goes with them */
  private readonly removed = new Set<string>();
  /** ends outside of the import, and whether the graph has them */
  private readonly outside = new Map<string, boolean>();
  private readonly conflicts: ImportConflict[] = [];
  private compared = 0;

  constructor(
    private readonly staged: Staged,
    private readonly store: ImportStore,
    private readonly journal: JournalWriter,
    folder: string,
    private readonly tally: Counters,
    private readonly onCompared: (records: number) => void,
  ) {
    this.goneNodes = new LineFile(join(folder, 'gone-nodes.jsonl'));
    this.goneEdges = new LineFile(join(folder, 'gone-edges.jsonl'));
  }

  async run(): Promise<void> {
    const { staged, store } = this;
    for (const dataset of staged.datasets) {
      await this.compare(store.storedNodes(dataset), staged.nodes, this.goneNodes);
      await this.compare(store.storedEdges(dataset), staged.edges, this.goneEdges);
    }
    for await (const chunk of readChunks<Waiting<NewNode>>(staged.nodeFile, CHUNK)) await this.planNodes(chunk);
    for await (const chunk of readChunks<Waiting<EdgeRecord>>(staged.edgeFile, CHUNK)) await this.planEdges(chunk);
    await this.goneEdges.close();
    await this.goneNodes.close();
    await this.planDeletions<EdgeRecord>(this.goneEdges.path, (before) => ({ edge: { before, after: null } }));
    await this.planDeletions<NewNode>(this.goneNodes.path, (before) => ({ node: { before, after: null } }));
    const [first] = this.conflicts;
    if (first)
      throw new DatasetConflictError(
        first.why,
        this.conflicts.filter(({ why }) => why === first.why),
      );
  }

  /** Finds what the graph has that the files say otherwise, or no longer. */
  private async compare<Item extends NewNode | EdgeRecord>(
    stored: AsyncIterable<Item>,
    index: Index,
    gone: LineFile,
  ): Promise<void> {
    for await (const item of stored) {
      const key = keyOf(item);
      if (index.has(key)) index.compare(key, item);
      else if (item.dataset === CURATED) this.tally.keep(key);
      else await gone.add(item);
      this.onCompared((this.compared += 1));
    }
  }

  private async planNodes(chunk: readonly Waiting<NewNode>[]): Promise<void> {
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

  private async planEdges(chunk: readonly Waiting<EdgeRecord>[]): Promise<void> {
    const { edges } = this.staged;
    await this.lookOutside(chunk);
    const [standing, dangling]: [EdgeRecord[], EdgeRecord[]] = [[], []];
    for (const waiting of chunk) (this.hasEnds(waiting) ? standing : dangling).push(waiting.record);
    this.countUnchanged(standing, edges, 'edges');
    const changed = standing.filter((edge) => edges.state(edgeKey(edge)) === 'CHANGED');
    const lost = dangling.filter((edge) => edges.state(edgeKey(edge)) !== 'NEW');
    const stored = new Map(
      (await this.store.edges([...changed, ...lost].map(endsOf))).map((edge) => [edgeKey(edge), edge]),
    );
    for (const edge of lost) await this.goneEdges.add(stored.get(edgeKey(edge)));
    await this.write([
      ...changed.map((after) => ({ edge: { before: stored.get(edgeKey(after)) ?? null, after } })),
      ...standing
        .filter((edge) => edges.state(edgeKey(edge)) === 'NEW')
        .map((after) => ({ edge: { before: null, after } })),
    ]);
  }

  private countUnchanged(records: readonly (NewNode | EdgeRecord)[], index: Index, sort: 'nodes' | 'edges'): void {
    for (const record of records) if (index.state(keyOf(record)) === 'SAME') this.tally.count('unchanged', sort);
  }

  /** Asks the graph for ends that the import does not have; what it is about to delete does not count. */
  private async lookOutside(chunk: readonly Waiting<EdgeRecord>[]): Promise<void> {
    const ends = new Set(chunk.flatMap(({ record }) => [record.from, record.to]));
    const unknown = [...ends].filter((id) => !this.staged.nodes.has(id) && !this.outside.has(id));
    const found = await this.store.nodes(unknown);
    const there = new Set(found.filter(({ dataset }) => this.stays(dataset)).map(({ id }) => id));
    for (const id of unknown) this.outside.set(id, there.has(id));
  }

  private stays(dataset: string): boolean {
    return dataset === CURATED || !this.staged.datasets.includes(dataset);
  }

  /** Whether an edge's ends will be there; tells where not. */
  private hasEnds({ at, record }: Waiting<EdgeRecord>): boolean {
    const ends = [record.from, record.to];
    if (ends.some((id) => this.removed.has(id))) {
      this.tally.keep(edgeKey(record));
      return false;
    }
    const stands = ends.every((id) => this.staged.nodes.has(id) || this.outside.get(id) === true);
    if (!stands) this.tally.skip({ at, reason: DANGLES });
    return stands;
  }

  private async planDeletions<Item>(path: string, toEntry: (before: Item) => ImportEntry): Promise<void> {
    for await (const chunk of readChunks<Item>(path, CHUNK)) await this.write(chunk.map(toEntry));
  }

  /** Writes down what nobody else has; the rest is kept, or a conflict. */
  private async write(entries: readonly ImportEntry[]): Promise<void> {
    const conflicts = await this.store.conflicts(entries, this.staged.datasets);
    const hindered = new Set(conflicts.map(({ id }) => id));
    for (const hindrance of conflicts) {
      if (hindrance.dataset !== CURATED) this.conflicts.push(hindrance);
      if (hindrance.why === 'was removed by') this.removed.add(hindrance.id);
    }
    for (const entry of entries) {
      const key = keyOf(recordOf(entry));
      if (hindered.has(key) || isCurated(entry)) this.tally.keep(key);
      else {
        this.tally.count(outcomeOf(entry), 'node' in entry ? 'nodes' : 'edges');
        await this.journal.add(entry);
      }
    }
    this.onCompared((this.compared += entries.length));
  }
}

/** An import brings what curators wrote elsewhere, and changes nothing that they wrote here. */
function isCurated(entry: ImportEntry): boolean {
  return recordOf(entry).dataset === CURATED && outcomeOf(entry) !== 'created';
}

function outcomeOf(entry: ImportEntry): Outcome {
  const { before, after } = 'node' in entry ? entry.node : entry.edge;
  return before === null ? 'created' : after === null ? 'deleted' : 'changed';
}
