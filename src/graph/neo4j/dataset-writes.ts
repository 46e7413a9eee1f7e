import type { DatasetContent, DatasetDifference, DatasetStore } from '../dataset-store.js';
import { DatasetConflictError, difference, isEmpty } from '../dataset-store.js';
import type { EdgeRecord, NewNode } from '../records.js';
import { decodeEdge, decodeNode, labelOf, type EdgeRow, type NodeRow } from './decode.js';
import { edgeProperties, nodeProperties } from './encode.js';
import type { CypherSession, Run } from './session.js';

/** Rows a statement takes at once: enough to be fast, few enough for the server's memory. */
const BATCH = 1_000;

/** Datasets in Neo4j: compared and replaced whole, in one transaction, under the writers' lock. */
export class Neo4jDatasets implements DatasetStore {
  constructor(private readonly session: CypherSession) {}

  async compare(content: DatasetContent): Promise<DatasetDifference> {
    return this.session.write(async (run) => findDifference(run, content));
  }

  async replace(content: DatasetContent): Promise<DatasetDifference> {
    return this.session.write(async (run) => {
      await run('dataset/lock');
      const found = await findDifference(run, content);
      if (!isEmpty(found)) await apply(run, found);
      return found;
    });
  }
}

async function findDifference(run: Run, content: DatasetContent): Promise<DatasetDifference> {
  const dataset = content.id;
  const nodes = await run<{ node: NodeRow }>('dataset/nodes', { dataset });
  const edges = await run<{ edge: EdgeRow }>('dataset/edges', { dataset });
  const stored = {
    id: dataset,
    nodes: nodes.map(({ node }) => withoutVersion(decodeNode(node))),
    edges: edges.map(({ edge }) => decodeEdge(edge)),
  };
  const found = difference(stored, content);
  await refuseForeign(run, dataset, found);
  return found;
}

function withoutVersion(node: ReturnType<typeof decodeNode>): NewNode {
  if (node.kind === 'SOURCE') return node;
  const { version: _version, ...rest } = node;
  return rest;
}

/** A load neither takes over what another dataset owns, nor deletes what another dataset's edges hold on to. */
async function refuseForeign(run: Run, dataset: string, found: DatasetDifference): Promise<void> {
  const ids = found.created.nodes.map(({ id }) => id);
  const owned = await run<{ id: string; dataset: string }>('dataset/foreign-nodes', { ids, dataset });
  if (owned.length > 0) throw new DatasetConflictError('is owned by', owned);
  const edges = found.created.edges.map(edgeEnds);
  const twins = await run<{ id: string; dataset: string }>('dataset/foreign-twins', { edges, dataset });
  if (twins.length > 0) throw new DatasetConflictError('is an edge of', twins);
  const deleted = found.deleted.nodes.map(({ id }) => id);
  const held = await run<{ id: string; dataset: string }>('dataset/foreign-edges', { ids: deleted, dataset });
  if (held.length > 0) throw new DatasetConflictError('would be deleted, but has edges of', held);
}

async function apply(run: Run, { created, changed, deleted }: DatasetDifference): Promise<void> {
  const [bumped] = await run<{ version: number }>('dataset/bump');
  const version = bumped?.version;
  await runBatches(run, 'dataset/delete-edges', 'edges', [...deleted.edges, ...changed.edges].map(edgeEnds), {
    version,
  });
  await runBatches(
    run,
    'dataset/delete-nodes',
    'ids',
    deleted.nodes.map(({ id }) => id),
    { version },
  );
  await runBatches(
    run,
    'dataset/unbury',
    'ids',
    created.nodes.map(({ id }) => id),
    {},
  );

  const nodes = [...created.nodes, ...changed.nodes];
  const rows = nodes.map((node) => ({ kind: node.kind, id: node.id, properties: nodeProperties(node) }));
  const sources = rows.filter(({ kind }) => kind === 'SOURCE');
  const entities = rows.flatMap(({ kind, ...row }) => (kind === 'SOURCE' ? [] : [{ ...row, label: labelOf(kind) }]));
  await runBatches(run, 'dataset/put-sources', 'nodes', sources, { version });
  await runBatches(run, 'dataset/put-entities', 'nodes', entities, { version });

  const edges = [...created.edges, ...changed.edges];
  const edgeRows = edges.map((edge) => ({ ...edgeEnds(edge), properties: edgeProperties(edge) }));
  await runBatches(run, 'dataset/create-edges', 'edges', edgeRows, { version });
}

function edgeEnds({ kind, from, to }: EdgeRecord) {
  return { kind, from, to };
}

async function runBatches(
  run: Run,
  name: string,
  parameter: string,
  rows: readonly unknown[],
  others: object,
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    await run(name, { ...others, [parameter]: rows.slice(at, at + BATCH) });
  }
}
