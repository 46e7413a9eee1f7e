import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Results } from './report.js';

/**
 * The numbers of earlier runs, each of graphs of its own: contestants are compared on one graph, and so in one run.
 *
 * @throws Error where they were measured in different ways, or one graph twice
 */
export async function readResults(files: readonly string[]): Promise<Results> {
  const runs = await Promise.all(files.map(async (file) => parse(await readFile(file, 'utf8'))));
  const [first, ...others] = runs as [Results, ...Results[]];
  for (const { machine, rounds, seconds } of others) {
    if (isDeepStrictEqual([machine, rounds, seconds], [first.machine, first.rounds, first.seconds])) continue;
    throw new Error('--from: the runs differ in the machine, in rounds or in seconds');
  }
  const graphs = runs.flatMap(({ measurements }) => [...new Set(measurements.map(({ graph }) => graph))]);
  const twice = graphs.find((graph, at) => graphs.indexOf(graph) !== at);
  if (twice !== undefined) throw new Error(`--from: ${twice} was measured in two of the runs`);
  return {
    ...first,
    minutes: runs.reduce((sum, { minutes }) => sum + minutes, 0),
    measurements: runs.flatMap(({ measurements }) => measurements),
    memory: runs.flatMap(({ memory }) => memory),
  };
}

function parse(text: string): Results {
  const results = JSON.parse(text) as Results;
  return { ...results, started: new Date(results.started) };
}
