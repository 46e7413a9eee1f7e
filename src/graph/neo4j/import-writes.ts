import {
  type Identity,
  type ImportConflict,
  type ImportBatch,
  type ImportEntry,
  type ImportMark,
  type ImportStore,
  ImportTakenError,
  type NewImport,
  recordOf,
  stepOf,
} from '../ports/import-store.js';
import { type EdgeRecord, type NewNode, withoutVersion } from '../../model/records.js';
import type { Redirects } from '../../model/redirects.js';
import { decodeEdge, decodeNode, type EdgeRow, type NodeRow } from './decode.js';
import { Neo4jExportReads } from './export-reads.js';
import { findImportConflicts } from './import-guards.js';
import { rebaseEntries } from './import-rebase.js';
import type { CypherSession, Run } from './session.js';
import { bumpVersion, countsOf, currentVersion, recordChange, writeAll } from './writes.js';
import type { EdgeKeyRecord } from '../../model/changes.js';
import { decodeExternalIds } from '../../model/properties.js';
import { changeItem, keyOf, writesOf } from '../../model/steps.js';

const IDENTITIES_PER_PAGE = 5_000;

type StoredIdentity = { id: string; dataset: string; redirect: string; externalIds: string[] | null };

/** Imports into Neo4j. Each batch is one transaction that holds the write lock and also advances the import's mark. */
export class Neo4jImports implements ImportStore {
  constructor(private readonly session: CypherSession) {}

  async marks(): Promise<ImportMark[]> {
    return (await this.session.read<{ mark: StoredMark }>('import/marks')).map(({ mark }) => decodeMark(mark));
  }

  async acquire(request: NewImport, mayTake: (left: ImportMark) => void): Promise<ImportMark> {
    const id = request.datasets.join(',');
    return this.session.write(async (run) => {
      await run('dataset/lock');
      const marks = (await run<{ mark: StoredMark }>('import/marks')).map(({ mark }) => decodeMark(mark));
      const others = marks.filter(({ datasets }) => datasets.some((dataset) => request.datasets.includes(dataset)));
      for (const other of others) mayTake(other);
      for (const other of others.filter((other) => other.id !== id))
        await run('import/drop-mark', { id: other.id, run: other.run });
      const version = await currentVersion(run);
      const fresh = { journal: null, position: 0, total: 0, version, undisturbed: true, idleMs: 0 };
      const mark = { ...fresh, ...others.find((other) => other.id === id), ...request, id };
      await putMark(run, mark);
      return mark;
    });
  }

  async heartbeat({ id, run: owner }: Pick<ImportMark, 'id' | 'run'>): Promise<void> {
    await this.session.write((run) => run('import/heartbeat', { id, run: owner }));
  }

  async release({ id, run: owner }: Pick<ImportMark, 'id' | 'run'>): Promise<void> {
    await this.session.write((run) => run('import/release-mark', { id, run: owner }));
  }

  async begin(mark: ImportMark): Promise<void> {
    await this.session.write(async (run) => {
      await run('dataset/lock');
      await ownMark(run, mark);
      await putMark(run, mark);
    });
  }

  async write(batch: ImportBatch): Promise<ImportConflict[]> {
    return this.session.write((run) => writeBatch(run, batch));
  }

  async finish({ id, run: owner }: Pick<ImportMark, 'id' | 'run'>): Promise<void> {
    await this.session.write((run) => run('import/drop-mark', { id, run: owner }));
  }

  async version(): Promise<number> {
    return currentVersion((name) => this.session.read(name));
  }

  async *identities(): AsyncIterable<Identity> {
    for (let after: string | undefined = ''; after !== undefined;) {
      const params = { after, limit: IDENTITIES_PER_PAGE };
      const rows: StoredIdentity[] = await this.session.read<StoredIdentity>('import/identities', params);
      for (const { id, dataset, externalIds } of rows) {
        yield { id, dataset, redirect: null, isRemoved: false, externalIds: decodeExternalIds(externalIds) };
      }
      after = rows.length < IDENTITIES_PER_PAGE ? undefined : rows.at(-1)?.id;
    }
    for (const { id, redirect, externalIds } of await this.session.read<StoredIdentity>('import/removed-identities')) {
      yield { id, dataset: '', redirect, isRemoved: true, externalIds: decodeExternalIds(externalIds) };
    }
  }

  async redirects(): Promise<Redirects> {
    const rows = await this.session.read<{ id: string; redirect: string }>('import/redirects');
    return new Map(rows.map(({ id, redirect }) => [id, redirect]));
  }

  async *storedNodes(dataset: string): AsyncIterable<NewNode> {
    for await (const node of new Neo4jExportReads(this.session, dataset).nodes()) yield withoutVersion(node);
  }

  storedEdges(dataset: string): AsyncIterable<EdgeRecord> {
    return new Neo4jExportReads(this.session, dataset).edges();
  }

  curatedEdges(): AsyncIterable<EdgeRecord> {
    return new Neo4jExportReads(this.session, null).curatedEdges();
  }

  async nodes(ids: readonly string[]): Promise<NewNode[]> {
    if (ids.length === 0) return [];
    const rows = await this.session.read<{ node: NodeRow }>('import/nodes', { ids });
    return rows.map(({ node }) => withoutVersion(decodeNode(node)));
  }

  async edgesAt(ids: readonly string[]): Promise<EdgeRecord[]> {
    if (ids.length === 0) return [];
    const rows = await this.session.read<{ edge: EdgeRow }>('curation/edges-of', { both: ids, out: [] });
    return rows.map(({ edge }) => decodeEdge(edge));
  }

  async citedElsewhere(ids: readonly string[], datasets: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    return (await this.session.read<{ id: string }>('import/cited-elsewhere', { ids, datasets })).map(({ id }) => id);
  }

  async edges(edges: readonly EdgeKeyRecord[]): Promise<EdgeRecord[]> {
    if (edges.length === 0) return [];
    const rows = await this.session.read<{ edge: EdgeRow }>('import/edges', { edges });
    return rows.map(({ edge }) => decodeEdge(edge));
  }

  async conflicts(entries: readonly ImportEntry[], datasets: readonly string[]): Promise<ImportConflict[]> {
    return findImportConflicts((name, params) => this.session.read(name, params), entries, datasets);
  }
}

/** A mark in the database, which stores no nulls. */
type StoredMark = Omit<ImportMark, 'journal'> & { journal?: string };

function decodeMark(mark: StoredMark): ImportMark {
  return { ...mark, journal: mark.journal ?? null };
}

async function putMark(run: Run, { idleMs: _idleMs, ...mark }: ImportMark): Promise<void> {
  await run('import/put-mark', { mark });
}

async function ownMark(run: Run, { id, run: owner }: { id: string; run: string }): Promise<ImportMark> {
  const rows = await run<{ mark: StoredMark }>('import/marks');
  const found = rows.find(({ mark }) => mark.id === id && mark.run === owner);
  if (!found) throw new ImportTakenError(id);
  return decodeMark(found.mark);
}

async function writeBatch(run: Run, batch: ImportBatch): Promise<ImportConflict[]> {
  await run('dataset/lock');
  const mark = await ownMark(run, batch);
  // the first attempt was committed, but its response was lost
  if (mark.position === batch.position) return [];
  const before = await currentVersion(run);
  const undisturbed = mark.undisturbed && before === mark.version;
  // without other writes since the comparison, its result is still valid
  const { entries, kept } = undisturbed ? { entries: batch.entries, kept: [] } : await applicable(run, batch, mark);
  const version = entries.length === 0 ? before : await writeEntries(run, batch, mark.journal, entries, undisturbed);
  await putMark(run, { ...mark, position: batch.position, version, undisturbed });
  return kept;
}

/** The entries that apply to what others have written since the comparison. */
async function applicable(run: Run, { entries }: ImportBatch, { datasets }: ImportMark) {
  const conflicts = await findImportConflicts(run, entries, datasets);
  const conflicting = new Set(conflicts.map(({ id }) => id));
  const free = entries.filter((entry) => !conflicting.has(keyOf(recordOf(entry))));
  const rebased = await rebaseEntries(run, free);
  return { entries: rebased.entries, kept: [...conflicts, ...rebased.kept] };
}

async function writeEntries(
  run: Run,
  { by, comment, itemised }: ImportBatch,
  importId: string | null,
  entries: readonly ImportEntry[],
  undisturbed: boolean,
): Promise<number> {
  const version = await bumpVersion(run);
  const writes = writesOf(
    entries.flatMap((entry) => ('node' in entry ? [entry.node] : [])),
    entries.flatMap((entry) => ('edge' in entry ? [entry.edge] : [])),
  );
  const { created, changed } = writes;
  // another writer may have created the edge, and there is at most one of a kind between two nodes
  const edges = undisturbed
    ? {}
    : {
        created: { nodes: created.nodes, edges: [] },
        changed: { nodes: changed.nodes, edges: [...changed.edges, ...created.edges] },
      };
  await writeAll(run, { ...writes, ...edges }, version);
  const items = itemised ? entries.map((entry) => changeItem(stepOf(entry))) : null;
  await recordChange(run, { version, by, comment, importId, counts: countsOf(writes), items });
  return version;
}
