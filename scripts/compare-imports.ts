/**
 * Compares what ESCO and O*NET say with the graph after an import, in every concept and pair. It reads the files without the
 * importer's readers. npm run compare-imports -- --help
 *
 * Exit codes: 0 no differences, 1 differences or a failure, 2 usage error.
 */
import { Command } from 'commander';
import { explainFailure } from '../src/app/start-messages.js';
import { runProgram } from '../src/cli-support/run-program.js';
import { escoFiles, escoGraph } from './compare-imports/esco.js';
import { compare, type Comparison, type FactsByKind, type Stored } from './compare-imports/facts.js';
import { onetFiles, onetGraph } from './compare-imports/onet.js';
import { type OpenedGraph, withGraph } from './with-graph.js';

interface Source {
  dataset: string;
  readFiles: (path: string) => Promise<FactsByKind>;
  readGraph: (stored: Stored) => FactsByKind;
}

const SOURCES: Readonly<Record<'esco' | 'onet', Source>> = {
  esco: { dataset: 'esco', readFiles: escoFiles, readGraph: escoGraph },
  onet: { dataset: 'onet', readFiles: onetFiles, readGraph: onetGraph },
};
/** Differences that are listed for each kind of fact. */
const MAX_LISTED = 5;
const READ_TIMEOUT_MS = 60_000;

async function compareAll(paths: Partial<Record<keyof typeof SOURCES, string>>): Promise<void> {
  let differences = 0;
  for (const [name, { dataset, readFiles, readGraph }] of Object.entries(SOURCES)) {
    const path = paths[name as keyof typeof SOURCES];
    if (path === undefined) continue;
    const files = await readFiles(path);
    const stored = await withGraph((graph) => readStored(graph, dataset), READ_TIMEOUT_MS);
    const compared = compare(files, readGraph(stored));
    console.log([`${name}: ${path}`, ...compared.map(describe)].join('\n'));
    differences += compared.reduce((sum, { differences: found }) => sum + found.length, 0);
  }
  console.log(`${differences} differences`);
  if (differences > 0) process.exitCode = 1;
}

async function readStored(graph: OpenedGraph, dataset: string): Promise<Stored> {
  const reads = graph.exports(dataset);
  const stored: Stored = { nodes: [], edges: [] };
  for await (const node of reads.nodes()) stored.nodes.push(node);
  for await (const edge of reads.edges()) stored.edges.push(edge);
  return stored;
}

function describe({ kind, files, graph, differences }: Comparison): string {
  const counts = `${String(files).padStart(8)} in the files ${String(graph).padStart(8)} in the graph`;
  const listed = differences.slice(0, MAX_LISTED).map((difference) => `\n      ${difference}`);
  return `  ${kind.padEnd(28)} ${counts} ${String(differences.length).padStart(6)} differences${listed.join('')}`;
}

const program = new Command('npm run compare-imports --')
  .description('Compares the files of ESCO and O*NET with the graph at NEO4J_URI, or with that under DATA_DIR.')
  .option('--esco <zip>', "ESCO's CSV download")
  .option('--onet <zip>', "O*NET's text files")
  .addHelpText('after', '\nExit codes: 0 no differences, 1 differences or a failure, 2 usage error.')
  .action(compareAll);
await runProgram(program, (error) => explainFailure(error, 'Nothing was compared'));
