import { toJsonl } from '../../src/exports/jsonl.js';
import { Neo4jExportReads } from '../../src/graph/neo4j/export-reads.js';
import type { ImportFormat } from '../../src/imports/item.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';
import { textOf } from '../unit/exports/memory-reads.js';
import type { TestGraph } from './graph.js';

/** The items of a content, as a format reads them: each on its own line. */
export function formatOf({ id, nodes, edges }: DatasetContent): ImportFormat {
  return {
    dataset: id,
    async *items() {
      const at = (line: number) => ({ file: 'rows.csv', line });
      // edges may come before their nodes
      for (const [index, edge] of edges.entries()) yield { at: at(index + 2), edge };
      for (const [index, node] of nodes.entries()) yield { at: at(edges.length + index + 2), node };
    },
  };
}

/** All fixtures have the same source, which only one dataset can own. */
export function withoutSource({ nodes, ...others }: DatasetContent): DatasetContent {
  return { ...others, nodes: nodes.filter(({ kind }) => kind !== 'SOURCE') };
}

/** Everything in the graph as lines, without versions. */
export async function dumpOf(graph: TestGraph): Promise<string[]> {
  const text = await textOf(toJsonl(new Neo4jExportReads(graph.session, null)));
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/,"version":\d+/, ''));
}
