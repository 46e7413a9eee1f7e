import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Results } from './report.js';

/**
 * The numbers of earlier runs. What a later file says of a work on a graph at so many connections takes the place of what
 * an earlier one says: there contestants are compared, and so in one run.
 *
 * @throws Error where they were measured in different ways
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
    // of the run with most works on a graph
    memory: latest(runs.map(({ memory }) => memory).reverse(), ({ graph }) => graph),
  };
}

/** Of lists, the last one that says something under a key; in the order of the first. */
function latest<Item>(lists: readonly Item[][], keyOf: (item: Item) => string): Item[] {
  const kept = new Map<string, Item[]>();
  for (const list of lists) {
    for (const key of new Set(list.map(keyOf))) {
      kept.set(
        key,
        list.filter((item) => keyOf(item) === key),
      );
    }
  }
  return [...kept.values()].flat();
}

function parse(text: string): Results {
  const results = JSON.parse(text) as Results;
  return { ...results, started: new Date(results.started) };
}
