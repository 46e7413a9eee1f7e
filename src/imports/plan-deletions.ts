import { join } from 'node:path';
import type { ImportEntry, ImportStore } from '../graph/ports/import-store.js';
import { curatedFieldsOf } from '../model/curated-fields.js';
import { CURATED, edgeKey } from '../model/dataset-content.js';
import type { EdgeRecord, NewNode } from '../model/records.js';
import { keyOf } from '../model/steps.js';
import { LineFile, readChunks } from './line-file.js';
import type { Counters } from './report.js';

/** Records that one statement looks up. */
const MAX_CHUNK = 1_000;

/** Whether curators created or changed a record: it stays when its dataset no longer has it. */
export function isCurated(record: NewNode | EdgeRecord): boolean {
  return record.dataset === CURATED || curatedFieldsOf(record).length > 0;
}

/**
 * Writes the deletions of an import: of edges, then of nodes, then of sources. What curators created or changed stays, and
 * so do the sources that anything else cites.
 */
export class DeletionPlanner {
  private readonly nodes: LineFile;
  private readonly edges: LineFile;
  private readonly sources: NewNode[] = [];
  /** sources that a record cites which stays, although its dataset no longer has it */
  private readonly cited = new Set<string>();

  /**
   * @param folder  for temporary files
   * @param write   writes entries to the journal; returns the records that stay because of a conflict
   */
  constructor(
    folder: string,
    private readonly store: ImportStore,
    private readonly counters: Counters,
    private readonly write: (entries: readonly ImportEntry[]) => Promise<(NewNode | EdgeRecord)[]>,
  ) {
    this.nodes = new LineFile(join(folder, 'deleted-nodes.jsonl'));
    this.edges = new LineFile(join(folder, 'deleted-edges.jsonl'));
  }

  /** Deletes a record, unless it is curated. */
  async add(record: NewNode | EdgeRecord): Promise<void> {
    if (isCurated(record)) {
      this.counters.keep(keyOf(record));
      this.stays(record);
    } else if (!('id' in record)) await this.edges.add(record);
    else if (record.kind === 'SOURCE') this.sources.push(record);
    else await this.nodes.add(record);
  }

  /**
   * @param datasets  those of the import
   * @param detach    also deletes the edges of other datasets at the nodes that go, except those of curators
   */
  async plan(datasets: readonly string[], detach: boolean): Promise<void> {
    await this.edges.close();
    await this.nodes.close();
    for await (const chunk of readChunks<EdgeRecord>(this.edges.path, MAX_CHUNK)) await this.delete(chunk);
    if (detach) await this.detach(datasets);
    for await (const chunk of readChunks<NewNode>(this.nodes.path, MAX_CHUNK)) await this.delete(chunk);
    const ids = this.sources.map(({ id }) => id);
    const cited = new Set([...this.cited, ...(await this.store.citedElsewhere(ids, datasets))]);
    for (const { id } of this.sources) if (cited.has(id)) this.counters.keep(id);
    await this.delete(this.sources.filter(({ id }) => !cited.has(id)));
  }

  private async detach(datasets: readonly string[]): Promise<void> {
    const seen = new Set<string>();
    for await (const chunk of readChunks<NewNode>(this.nodes.path, MAX_CHUNK)) {
      const edges = await this.store.edgesAt(chunk.map(({ id }) => id));
      const others = edges.filter((edge) => !datasets.includes(edge.dataset) && !isCurated(edge));
      const found = others.filter((edge) => !seen.has(edgeKey(edge)));
      for (const edge of found) seen.add(edgeKey(edge));
      await this.delete(found);
    }
  }

  private async delete(records: readonly (NewNode | EdgeRecord)[]): Promise<void> {
    const entries = records.map((before) =>
      'id' in before ? { node: { before, after: null } } : { edge: { before, after: null } },
    );
    for (const record of await this.write(entries)) this.stays(record);
  }

  private stays(record: NewNode | EdgeRecord): void {
    if ('citations' in record) for (const { source } of record.citations) this.cited.add(source);
  }
}
