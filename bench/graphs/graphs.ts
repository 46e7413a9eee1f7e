import { join } from 'node:path';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../src/dataset/default-graph.js';
import type { EdgeRecord, NewNode } from '../../src/model/records.js';
import { escoFormat } from '../../src/imports/esco.js';
import { hashOf } from '../../src/recommendation/evaluation/random.js';
import { generateGraph } from './generated.js';
import { type DatasetContent, edgeKey } from '../../src/model/dataset-content.js';

const ESCO_FILE = 'esco-v1.1.1-en-csv.zip';

/** Functions that read or generate the graphs, by name; `data` is the folder of ESCO's download. */
const GRAPHS: Readonly<Record<string, (data: string | null) => DatasetContent | Promise<DatasetContent>>> = {
  default: () => readDatasetFolder(DEFAULT_DATASET_FOLDER),
  'local-1000': () => generateGraph('local', 1_000),
  'local-10000': () => generateGraph('local', 10_000),
  'local-100000': () => generateGraph('local', 100_000),
  'uniform-1000': () => generateGraph('uniform', 1_000),
  'uniform-10000': () => generateGraph('uniform', 10_000),
  'uniform-100000': () => generateGraph('uniform', 100_000),
  esco: (data) => readEsco(data),
};

export const GRAPH_NAMES = Object.keys(GRAPHS);

/** @throws Error with the names of the graphs if there is none of this name */
export async function readGraph(name: string, data: string | null): Promise<DatasetContent> {
  const read = GRAPHS[name];
  if (!read) throw new Error(`--graphs: unknown graph ${name}; choose from ${GRAPH_NAMES.join(', ')}`);
  return read(data);
}

/** ESCO as read by the importer, without edges that have a missing end. */
async function readEsco(data: string | null): Promise<DatasetContent> {
  if (data === null) throw new Error(`--graphs esco: specify the folder of ${ESCO_FILE} with --data`);
  const format = escoFormat(join(data, ESCO_FILE));
  const nodes = new Map<string, NewNode>();
  const edges = new Map<string, EdgeRecord>();
  for await (const item of format.items(() => undefined)) {
    if ('node' in item) nodes.set(item.node.id, item.node);
    else edges.set(edgeKey(item.edge), item.edge);
  }
  const complete = [...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  return { id: format.dataset, nodes: [...nodes.values()], edges: complete };
}

/** Distinguishes versions of a graph, such as the default graph before and after an edit. */
export function digestOf({ nodes, edges }: DatasetContent): string {
  const lines = [...nodes.map((node) => `${node.id} ${node.name}`), ...edges.map(edgeKey)];
  return hashOf(lines.join('\n')).toString(16);
}
