import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CpuClock } from '../../scripts/measure/cpu.js';
import { orderedEdge, orderedNode } from '../../src/exports/fields.js';
import { readEndpoint } from '../../src/managed-neo4j/index.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';
import { packageRoot } from '../../src/process/package-root.js';
import { memoryOf } from '../../scripts/measure/memory.js';

/** What an import of the graph took. */
export interface Load {
  heap: string;
  seconds: number;
  /** seconds of CPU */
  importerCpu: number;
  neo4jCpu: number;
  /** peaks */
  importerMb: number;
  neo4jMb: number;
}

const SAMPLE_MS = 500;

/**
 * Imports a graph into a new DATA_DIR, as a user would: `npm run graph -- import jsonl`, with a Neo4j of its own. The
 * DATA_DIR and what its import took are kept for later runs.
 */
export async function prepareGraph(name: string, graph: DatasetContent, heap: string, again: boolean) {
  const dataDir = join(packageRoot, 'bench', '.data', name);
  const report = join(dataDir, 'load.json');
  if (!again) {
    const earlier = await readFile(report, 'utf8').catch(() => null);
    if (earlier !== null) return { dataDir, load: JSON.parse(earlier) as Load };
  }
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'graph.jsonl');
  await pipeline(Readable.from(linesOf(graph)), createWriteStream(file));
  const load = await importFile(file, dataDir, heap);
  await writeFile(report, JSON.stringify(load));
  return { dataDir, load };
}

function* linesOf({ nodes, edges }: DatasetContent): Generator<string> {
  yield '{"graph":{"format":"skill-graph","formatVersion":1}}\n';
  for (const node of nodes) yield `${JSON.stringify({ node: orderedNode(node) })}\n`;
  for (const edge of edges) yield `${JSON.stringify({ edge: orderedEdge(edge) })}\n`;
}

async function importFile(file: string, dataDir: string, heap: string): Promise<Load> {
  const started = performance.now();
  const args = ['--heap-growing-percent=20', join(packageRoot, 'dist', 'scripts', 'graph.js'), 'import', 'jsonl', file];
  const env = { ...process.env, DATA_DIR: dataDir, NEO4J_HEAP: heap, DEFAULT_GRAPH: 'false' };
  const child = spawn(process.execPath, args, { cwd: dataDir, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const used: { importer: Usage; neo4j?: Usage } = { importer: new Usage(child.pid!) };
  const sampling = setInterval(() => {
    const sample = async () => {
      const endpoint = used.neo4j ? null : await readEndpoint(dataDir);
      if (endpoint) used.neo4j ??= new Usage(endpoint.pid);
      await Promise.all([used.importer.sample(), used.neo4j?.sample()]);
    };
    // a process may end while it is sampled: what was sampled before counts
    sample().catch(() => undefined);
  }, SAMPLE_MS);
  const [code] = (await once(child, 'exit')) as [number | null];
  clearInterval(sampling);
  if (code !== 0) throw new Error(`the import of ${file} exited with ${code}`);
  return {
    heap,
    seconds: (performance.now() - started) / 1_000,
    importerCpu: used.importer.cpuSeconds,
    neo4jCpu: used.neo4j?.cpuSeconds ?? NaN,
    importerMb: used.importer.peakMb,
    neo4jMb: used.neo4j?.peakMb ?? NaN,
  };
}

/** The resources that a process has used when it was last sampled. */
class Usage {
  peakMb = 0;
  cpuSeconds = 0;
  private readonly clock: CpuClock;

  constructor(private readonly pid: number) {
    this.clock = new CpuClock(pid);
  }

  async sample(): Promise<void> {
    this.peakMb = Math.max(this.peakMb, (await memoryOf(this.pid)).peak);
    this.cpuSeconds = this.clock.read() / 1_000_000;
  }
}
