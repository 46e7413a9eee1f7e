import { stat } from 'node:fs/promises';
import { ImportError, type ImportFormat } from '../../src/imports/item.js';
import { jsonlFormat } from '../../src/imports/jsonl.js';
import { yamlFormat } from '../../src/imports/yaml.js';
import { type EdgeRecord, type NewNode, withoutVersion } from '../../src/model/records.js';
import type { OpenedGraph } from '../with-graph.js';
import { FORMAT_NAMES, openFormat, problemOf } from './import-formats.js';

export const GRAPH = 'graph';

export type Records = AsyncIterable<NewNode | EdgeRecord>;

/** One side of a comparison. */
export interface Side {
  /** its datasets; null for any */
  datasets: readonly string[] | null;
  /** a source of imports, e.g. `esco:<zip>`; null for the graph and for a file that states a graph exactly */
  source: ImportFormat | null;
  /** the records of one dataset, or all for null */
  records(graph: OpenedGraph | null, dataset: string | null): Records;
}

/**
 * @param encoding  of the files of a source of imports
 * @throws ImportError for a path that does not exist
 */
export async function openSide(name: string, encoding: string | undefined): Promise<Side> {
  if (name === GRAPH) return { datasets: null, source: null, records: graphRecords };
  const [, format = '', path = ''] = /^(\w+):(.+)$/.exec(name) ?? [];
  if (FORMAT_NAMES.includes(format)) {
    const options = encoding === undefined ? {} : { encoding };
    const problem = problemOf(format, options);
    if (problem !== null) {
      const hint = encoding === undefined ? '; write a review file with import --dry-run instead' : '';
      throw new ImportError(`${name}: ${problem}${hint}`);
    }
    const source: ImportFormat & { datasets?: readonly string[] } = await openFormat(format, path, options);
    // rows that cannot be used are part of such files
    return {
      datasets: source.datasets ?? [source.dataset],
      source,
      records: (_, dataset) => read(source, ignore, dataset),
    };
  }
  const found = await stat(name).catch(() => null);
  if (!found) {
    throw new ImportError(`${name}: no such file or folder; specify one, <format>:<path> as for import, or ${GRAPH}`);
  }
  const file = found.isDirectory() ? yamlFormat(name) : await jsonlFormat(name);
  const datasets = found.isDirectory() ? [file.dataset] : null;
  return { datasets, source: null, records: (_, dataset) => read(file, refuse, dataset) };
}

async function* graphRecords(graph: OpenedGraph | null, dataset: string | null): Records {
  if (!graph) throw new Error('neither side is the graph');
  const reads = graph.exports(dataset);
  for await (const node of reads.nodes()) yield withoutVersion(node);
  yield* reads.edges();
}

type Skip = Parameters<ImportFormat['items']>[0];

async function* read(format: ImportFormat, skip: Skip, dataset: string | null): Records {
  for await (const item of format.items(skip)) {
    const record = 'node' in item ? item.node : item.edge;
    if (dataset === null || record.dataset === dataset) yield record;
  }
}

function ignore(): void {}

function refuse({ at, reason }: Parameters<Skip>[0]): void {
  throw new ImportError(`${at.file}:${at.line}: ${reason}`);
}
