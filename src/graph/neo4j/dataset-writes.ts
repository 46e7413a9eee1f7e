import { DatasetConflictError, type DatasetStore, MassDeletionError } from '../ports/dataset-store.js';
import { isSingle, withoutVersion } from '../../model/records.js';
import { decodeEdge, decodeNode, type EdgeRow, type NodeRow } from './decode.js';
import type { CypherSession, Run } from './session.js';
import { bumpVersion, countsOf, recordChange, writeAll } from './writes.js';
import type { ChangeItemRecord } from '../../model/changes.js';
import {
  type Changes,
  CURATED,
  type DatasetContent,
  type DatasetDifference,
  difference,
  edgeKey,
  endsOf,
  isEmpty,
  type PlainDifference,
} from '../../model/dataset-content.js';
import { Deletions, type MassDeletion, refusalOf } from '../../model/deletions.js';
import { settleContent, type SettledContent } from '../../model/settled-content.js';
import { changeItem, keyOf } from '../../model/steps.js';

/** Compares and replaces complete datasets in Neo4j, in one transaction that holds the write lock. */
export class Neo4jDatasets implements DatasetStore {
  constructor(private readonly session: CypherSession) {}

  async compare(content: DatasetContent): Promise<DatasetDifference> {
    return this.session.write(async (run) => (await findDifference(run, content)).found);
  }

  async replace(content: DatasetContent, by = 'command:load', allowDeletes = true): Promise<DatasetDifference> {
    return this.session.write(async (run) => {
      await run('dataset/lock');
      const { stored, found } = await findDifference(run, content);
      const refusal = allowDeletes ? null : refusalOf(found.massDeletions, 'Nothing was loaded.');
      if (refusal !== null) throw new MassDeletionError(refusal);
      if (!isEmpty(found)) await write(run, stored, found, by);
      return found;
    });
  }
}

async function findDifference(run: Run, content: DatasetContent) {
  const dataset = content.id;
  const nodes = await run<{ node: NodeRow }>('dataset/nodes', { dataset });
  const edges = await run<{ edge: EdgeRow }>('dataset/edges', { dataset });
  const stored = {
    id: dataset,
    nodes: nodes.map(({ node }) => withoutVersion(decodeNode(node))),
    edges: edges.map(({ edge }) => decodeEdge(edge)),
  };
  const redirects = await run<{ id: string; redirect: string }>('import/redirects');
  const redirectOf = new Map(redirects.map(({ id, redirect }) => [id, redirect]));
  const settled = settleContent(content, stored, redirectOf);
  const found = await leaveCurated(run, settled, difference(stored, settled));
  await refuseForeign(run, dataset, found);
  return { stored, found: { ...found, massDeletions: massDeletionsOf(stored, found) } };
}

function massDeletionsOf(stored: DatasetContent, { deleted }: PlainDifference): MassDeletion[] {
  const deletions = new Deletions();
  for (const record of [...stored.nodes, ...stored.edges]) deletions.addStored(record);
  for (const record of [...deleted.nodes, ...deleted.edges]) deletions.addDeleted(record);
  return deletions.massive();
}

type Owned = { id: string; dataset: string };

/**
 * Leaves out what curators changed or removed: it is neither created again nor an end of a new edge, and a node with a
 * curated level gets no second one. Sources are restored, because loaded records cite them.
 */
async function leaveCurated(
  run: Run,
  { id: dataset, moved, kept: settled }: SettledContent,
  found: PlainDifference,
): Promise<Omit<DatasetDifference, 'massDeletions'>> {
  const { nodes, edges } = found.created;
  const ids = [...nodes.filter(({ kind }) => kind !== 'SOURCE').map(({ id }) => id), ...edges.map(edgeKey)];
  const removed = await run<{ id: string }>('dataset/removed-by', { ids, dataset: CURATED });
  const gone = new Set(removed.map(({ id }) => id));
  const owned = await run<Owned>('dataset/foreign-nodes', { ids: nodes.map(({ id }) => id), dataset });
  const parallel = await run<Owned>('dataset/foreign-parallel-edges', { edges: edges.map(endsOf), dataset });
  // an edge that a merge has moved gives way to one that the target has
  const covered = new Set(parallel.map(({ id }) => id).filter((id) => moved.has(id)));
  const curated = [...owned, ...parallel].filter((item) => item.dataset === CURATED && !covered.has(item.id));
  const single = edges.filter(isSingle).map(endsOf);
  const placed = await run<{ id: string }>('dataset/placed-by', { edges: single, dataset: CURATED });
  const dangling = edges.filter(({ from, to }) => gone.has(from) || gone.has(to)).map(edgeKey);
  const kept = new Set([...gone, ...[...curated, ...placed].map(({ id }) => id), ...dangling]);
  const created: Changes = {
    nodes: nodes.filter(({ id }) => !kept.has(id)),
    edges: edges.filter((edge) => !kept.has(edgeKey(edge)) && !covered.has(edgeKey(edge))),
  };
  return { ...found, created, kept: [...settled, ...kept] };
}

/** Refuses to take over what another dataset owns, or to delete nodes that have edges of another dataset. */
async function refuseForeign(run: Run, dataset: string, found: PlainDifference): Promise<void> {
  const ids = found.created.nodes.map(({ id }) => id);
  const owned = await run<Owned>('dataset/foreign-nodes', { ids, dataset });
  if (owned.length > 0) throw new DatasetConflictError('is owned by', owned);
  const edges = found.created.edges.map(endsOf);
  const parallel = await run<Owned>('dataset/foreign-parallel-edges', { edges, dataset });
  if (parallel.length > 0) throw new DatasetConflictError('is an edge of', parallel);
  const deleted = found.deleted.nodes.map(({ id }) => id);
  const connected = await run<Owned>('dataset/foreign-edges', { ids: deleted, dataset, curated: CURATED });
  if (connected.length > 0) throw new DatasetConflictError('would be deleted, but has edges of', connected);
}

async function write(run: Run, stored: DatasetContent, found: DatasetDifference, by: string): Promise<void> {
  const version = await bumpVersion(run);
  const { created, changed, deleted } = found;
  const gone = { nodes: deleted.nodes.map(({ id }) => id), edges: deleted.edges };
  await writeAll(run, { created, changed, deleted: gone }, version);
  await refuseCited(run, stored.id, deleted);
  await recordChange(run, { version, by, comment: null, counts: countsOf(found), items: itemsOf(stored, found) });
}

/** Refuses to delete cited sources. Checked after all writes, when the dataset itself no longer cites them. */
async function refuseCited(run: Run, dataset: string, { nodes }: Changes): Promise<void> {
  const ids = nodes.filter(({ kind }) => kind === 'SOURCE').map(({ id }) => id);
  if (ids.length === 0) return;
  const cited = await run<{ id: string }>('curation/cited-sources', { ids });
  if (cited.length === 0) return;
  const conflicts = cited.map(({ id }) => ({ id, dataset }));
  throw new DatasetConflictError('would be deleted, but is cited outside of', conflicts);
}

function itemsOf(stored: DatasetContent, { created, changed, deleted }: PlainDifference): ChangeItemRecord[] {
  const recordsOf = ({ nodes, edges }: Changes) => [...nodes, ...edges];
  const previous = new Map(recordsOf(stored).map((record) => [keyOf(record), record]));
  const written = [...recordsOf(created), ...recordsOf(changed)];
  return [
    ...written.map((after) => changeItem({ before: previous.get(keyOf(after)) ?? null, after })),
    ...recordsOf(deleted).map((before) => changeItem({ before, after: null })),
  ];
}
