import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { type DiagramExport, EXPORT_FORMATS } from '../../src/exports/formats.js';
import { onOneState } from '../../src/graph/ports/export-reads.js';
import { GraphLoaders } from '../../src/graph/loaders/graph-loaders.js';
import { EXPLAINING_EDGES } from '../../src/services/subgraph.js';
import { writeFolder } from './write-folder.js';
import type { OpenedGraph } from '../with-graph.js';
import { withCommandGraph } from './command.js';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';

interface Options {
  out?: string;
  dataset?: string;
  root?: string[];
  depth: number;
  maxNodes: number;
}

const names = EXPORT_FORMATS.map(({ name }) => name);

export function exportCommand(): Command {
  return new Command('export')
    .description(
      `Exports the graph.\n\n${EXPORT_FORMATS.map(({ name, description }) => `  ${name.padEnd(9)} ${description}`).join('\n')}`,
    )
    .addArgument(new Argument('<format>').choices(names))
    .option('--out <path>', 'a file, or a folder for csv and neo4j (default: standard output)')
    .option('--dataset <id>', 'export only this dataset')
    .option('--root <id...>', 'mermaid, dot: the entities at the centre')
    .option('--depth <hops>', 'mermaid, dot: the maximum distance from the centre', wholeNumber, 2)
    .option('--max-nodes <count>', 'mermaid, dot: the maximum number of nodes', wholeNumber, 200)
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- export jsonl --out graph.jsonl
  npm run graph -- export turtle --dataset esco --out esco.ttl
  npm run graph -- export csv --out tables/
  npm run graph -- export neo4j --out import/
  npm run graph -- export mermaid --root skill:message-brokers --depth 1

Exit codes: 0 written, 1 failed, 2 usage error.`,
    )
    .action(exportGraph);
}

async function exportGraph(name: string, options: Options, command: Command): Promise<void> {
  const format = EXPORT_FORMATS.find((candidate) => candidate.name === name)!;
  const { out, dataset, root } = options;
  if ((format.gives === 'DIAGRAM') !== (root !== undefined)) {
    command.error(`error: ${root ? '--root is only for mermaid and dot' : `${name} needs --root`}`, { exitCode: 2 });
  }
  if (format.gives === 'DIAGRAM' && dataset !== undefined) {
    command.error(`error: --dataset is not supported for ${name}`, { exitCode: 2 });
  }
  if (format.gives === 'FOLDER' && out === undefined) {
    command.error(`error: ${name} needs --out, a folder`, { exitCode: 2 });
  }
  await withCommandGraph(async (graph) => {
    const reads = graph.exports(dataset ?? null);
    if (format.gives === 'DIAGRAM') await writeText(out, draw(format, graph, options));
    else if (format.gives === 'FILE') await onOneState(reads, () => writeText(out, format.write(reads)));
    else await onOneState(reads, () => writeFolder(out!, format.write(reads)));
  });
}

function draw({ write }: DiagramExport, { reads }: OpenedGraph, { root = [], depth, maxNodes }: Options) {
  return write(new GraphLoaders(new CachedReads(reads, 0, 0)), root, {
    kinds: EXPLAINING_EDGES,
    depth,
    maxNodes,
    reduced: false,
  });
}

/** Writes a file atomically, and creates its folder. */
async function writeText(out: string | undefined, text: AsyncIterable<string>): Promise<void> {
  if (out === undefined) return pipeline(Readable.from(text), process.stdout, { end: false });
  await mkdir(dirname(out), { recursive: true });
  const part = `${out}.part`;
  try {
    await pipeline(Readable.from(text), createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

export function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('must be a whole number.');
  return value;
}
