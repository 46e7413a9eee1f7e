import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Results } from './report.js';

/**
 * Reads and merges the results of earlier runs. All contestants of a work, graph and number of connections come from one
 * run, the last that measured it, so that ratios compare numbers of the same run.
 *
 * @throws Error if the runs differ in machine, rounds or seconds
 */
export async function readResults(files: readonly string[]): Promise<Results> {
  const runs = await Promise.all(files.map(async (file) => parse(await readFile(file, 'utf8'))));
  const [first, ...others] = runs as [Results, ...Results[]];
  for (const { machine, rounds, seconds } of others) {
    if (isDeepStrictEqual([machine, rounds, seconds], [first.machine, first.rounds, first.seconds])) continue;
    throw new Error('--from: the runs differ in the machine, in rounds or in seconds');
  }
  return {
    ...first,
    minutes: runs.reduce((sum, { minutes }) => sum + minutes, 0),
    measurements: latest(
      runs.map(({ measurements }) => measurements),
      ({ graph, work, connections }) => `${graph} ${work} ${connections}`,
    ),
    // of the first run that measured the graph
    memory: latest(runs.map(({ memory }) => memory).reverse(), ({ graph }) => graph),
  };
}

/** For each key, the items of the last list that has any; keys in the order of their first appearance. */
function latest<Item>(lists: readonly Item[][], keyOf: (item: Item) => string): Item[] {
  const itemsByKey = new Map<string, Item[]>();
  for (const list of lists) {
    for (const key of new Set(list.map(keyOf))) {
      itemsByKey.set(
        key,
        list.filter((item) => keyOf(item) === key),
      );
    }
  }
  return [...itemsByKey.values()].flat();
}

function parse(text: string): Results {
  const results = JSON.parse(text) as Results;
  return { ...results, started: new Date(results.started) };
}
