import { hash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import type { ExportReads } from '../../src/graph/ports/export-reads.js';
import type { EdgeRecord, NewNode, NodeRecord } from '../../src/model/records.js';
import { ImportError, type ImportFormat } from '../../src/imports/item.js';
import { jsonlFormat } from '../../src/imports/jsonl.js';
import { yamlFormat } from '../../src/imports/yaml.js';
import { print, withCommandGraph } from './command.js';
import { canonical } from '../../src/model/dataset-content.js';
import { keyOf } from '../../src/model/steps.js';

interface Options {
  dataset?: string;
  json?: true;
}

interface Difference {
  created: string[];
  changed: string[];
  deleted: string[];
}

const GRAPH = 'graph';

export function diffCommand(): Command {
  return new Command('diff')
    .description('Prints the differences between two states of a graph: + created, ~ changed, - deleted.')
    .argument('<a>', `a JSON Lines file, a dataset's YAML folder, or ${GRAPH}`)
    .argument('[b]', 'likewise', GRAPH)
    .option('--dataset <id>', 'compare only this dataset (default for a YAML folder: its dataset)')
    .option('--json', 'print the difference as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- diff yesterday.jsonl
  npm run graph -- diff graph data/backend --json

Exit codes: 0 no difference, 1 differences found or the comparison failed, 2 usage error.`,
    )
    .action(diff);
}

type Items = AsyncIterable<NewNode | NodeRecord | EdgeRecord>;
/** One side of the comparison. */
interface Side {
  /** its only dataset; null for any number */
  dataset: string | null;
  items(graph: (dataset: string | null) => ExportReads, dataset: string | null): Items;
}

async function diff(a: string, b: string, { dataset: only, json }: Options): Promise<void> {
  const [before, after] = [await openSide(a), await openSide(b)];
  const dataset = only ?? before.dataset ?? after.dataset;
  const compared = (graph: (dataset: string | null) => ExportReads) =>
    compare(before.items(graph, dataset), after.items(graph, dataset), dataset);
  const isOffline = a !== GRAPH && b !== GRAPH;
  const found = await (isOffline ? compared(noGraph) : withCommandGraph(({ exports }) => compared(exports)));
  print(found, json, () => describe(found));
  if (found.created.length + found.changed.length + found.deleted.length > 0) process.exitCode = 1;
}

function noGraph(): never {
  throw new Error('neither side is the graph');
}

async function openSide(name: string): Promise<Side> {
  if (name === GRAPH) return { dataset: null, items: (graph, dataset) => graphItems(graph(dataset)) };
  const found = await stat(name).catch(() => null);
  if (!found) throw new ImportError(`${name}: no such file or folder; specify one, or ${GRAPH}`);
  const format = found.isDirectory() ? yamlFormat(name) : await jsonlFormat(name);
  return { dataset: found.isDirectory() ? format.dataset : null, items: () => fileItems(format) };
}

async function* graphItems(reads: ExportReads): Items {
  yield* reads.nodes();
  yield* reads.edges();
}

async function* fileItems(format: ImportFormat): Items {
  const refuse = ({ at, reason }: { at: { file: string; line: number }; reason: string }) => {
    throw new ImportError(`${at.file}:${at.line}: ${reason}`);
  };
  for await (const item of format.items(refuse)) yield 'node' in item ? item.node : item.edge;
}

/** Holds only a digest of each item of `before` in memory. */
async function compare(before: Items, after: Items, dataset: string | null): Promise<Difference> {
  const isSelected = (item: { dataset: string }) => dataset === null || item.dataset === dataset;
  const old = new Map<string, string>();
  for await (const item of before) if (isSelected(item)) old.set(keyOf(item), digest(item));
  const found: Difference = { created: [], changed: [], deleted: [] };
  for await (const item of after) {
    if (!isSelected(item)) continue;
    const key = keyOf(item);
    if (!old.has(key)) found.created.push(key);
    else if (old.get(key) !== digest(item)) found.changed.push(key);
    old.delete(key);
  }
  return { ...found, deleted: [...old.keys()] };
}

/** Ignores the version: each graph has its own. */
function digest(item: object): string {
  return hash('sha1', canonical({ ...item, version: undefined }), 'base64');
}

function describe({ created, changed, deleted }: Difference): string {
  const lines = [
    ...created.map((key) => `+ ${key}`),
    ...changed.map((key) => `~ ${key}`),
    ...deleted.map((key) => `- ${key}`),
  ];
  return lines.length === 0 ? 'No difference.' : lines.join('\n');
}
