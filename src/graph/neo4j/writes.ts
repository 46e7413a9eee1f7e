import { randomUUID } from 'node:crypto';
import { edgeProperties, nodeProperties } from '../../model/properties.js';
import { typeName } from '../../model/type-name.js';
import type { Run } from './session.js';
import type { ChangeCounts, ChangeItemRecord, GraphWrites } from '../../model/changes.js';
import { edgeKey, endsOf } from '../../model/dataset-content.js';

/** Rows per statement: large enough for speed, small enough for the server's memory. */
const BATCH_SIZE = 1_000;
/** Of a write with more changes than this, the history has only the counts. */
const MAX_ITEMS = 10_000;

/** The number of nodes and edges that are created, changed and deleted. */
export function countsOf({ created, changed, deleted }: Record<keyof GraphWrites, Countable>): ChangeCounts {
  return { created: count(created), changed: count(changed), deleted: count(deleted) };
}

interface Countable {
  nodes: readonly unknown[];
  edges: readonly unknown[];
}

const count = ({ nodes, edges }: Countable): number => nodes.length + edges.length;

/** The graph's version; 0 before its first write. */
export async function currentVersion(run: Run): Promise<number> {
  const [row] = await run<{ version: number }>('info/version');
  return row?.version ?? 0;
}

/** Increments the version, which takes the write lock: other writers wait until the transaction ends. */
export async function bumpVersion(run: Run): Promise<number> {
  const [bumped] = await run<{ version: number }>('dataset/bump');
  if (!bumped) throw new Error('the graph has no GraphVersion node');
  return bumped.version;
}

/**
 * Applies the writes, sets the version of every affected node, and creates tombstones of deleted nodes. Whatever affects an
 * alternative group affects its members and all that require or need it.
 */
export async function writeAll(run: Run, { created, changed, deleted }: GraphWrites, version: number): Promise<void> {
  await inBatches(run, 'dataset/delete-edges', 'edges', [...deleted.edges, ...changed.edges].map(endsOf), { version });
  await inBatches(run, 'dataset/delete-nodes', 'ids', deleted.nodes, { version });
  const revived = [...created.nodes.map(({ id }) => id), ...created.edges.map(edgeKey)];
  await inBatches(run, 'dataset/delete-tombstones', 'ids', revived, {});

  const nodes = [...created.nodes, ...changed.nodes];
  const rows = nodes.map((node) => ({ kind: node.kind, id: node.id, properties: nodeProperties(node) }));
  const sources = rows.filter(({ kind }) => kind === 'SOURCE');
  const entities = rows.flatMap(({ kind, ...row }) => (kind === 'SOURCE' ? [] : [{ ...row, label: typeName(kind) }]));
  await inBatches(run, 'dataset/put-sources', 'nodes', sources, { version });
  await inBatches(run, 'dataset/put-entities', 'nodes', entities, { version });

  const edges = [...created.edges, ...changed.edges];
  const edgeRows = edges.map((edge) => ({ ...endsOf(edge), properties: edgeProperties(edge) }));
  await inBatches(run, 'dataset/create-edges', 'edges', edgeRows, { version });
  await run('dataset/stamp-group-neighbours', { version });
}

export interface NewChange {
  changeId?: string;
  digest?: string;
  version: number;
  by: string;
  comment: string | null;
  /** the id of the import that the write is a batch of */
  importId?: string | null;
  counts: ChangeCounts;
  /** null if the individual changes are unknown */
  items: readonly ChangeItemRecord[] | null;
}

/** Adds a write to the history. */
export async function recordChange(run: Run, change: NewChange): Promise<void> {
  const { changeId, digest, version, by, comment, importId = null, counts, items } = change;
  const stored = items === null || items.length > MAX_ITEMS ? null : items.map((item) => JSON.stringify(item));
  await run('curation/record-change', {
    change: {
      id: changeId ?? randomUUID(),
      digest: digest ?? null,
      version,
      by,
      comment,
      import: importId,
      ...counts,
      items: stored,
    },
  });
}

export async function inBatches(
  run: Run,
  name: string,
  parameter: string,
  rows: readonly unknown[],
  others: object,
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH_SIZE) {
    await run(name, { ...others, [parameter]: rows.slice(at, at + BATCH_SIZE) });
  }
}
