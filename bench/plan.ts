import type { Options } from './options.js';
import type { ContestantName } from './work/contestants.js';
import type { Work } from './work/work.js';

/** The start of the servers over a graph and the recording of answers. */
const START_SECONDS = 40;

/** How long a measurement takes, without loading a graph for the first time. */
export function minutesOf(
  { graphs, works, contestants, connections, rounds, seconds, warmUpSeconds }: Options,
  all: readonly Work[],
): number {
  const selected = all.filter(({ name }) => works.includes(name));
  const cells = selected.reduce((sum, work) => sum + contestants.filter((name) => isMeasured(work, name)).length, 0);
  const perGraph = cells * connections.length * (rounds * seconds + warmUpSeconds) + START_SECONDS;
  return (graphs.length * perGraph) / 60;
}

/** Whether a contestant answers a workload. */
export function isMeasured({ peer, isIndexed, isBesideHello }: Work, name: ContestantName): boolean {
  if (name === 'peer') return peer !== null;
  if (name === 'cold') return isIndexed !== true;
  return name !== 'hello' || isBesideHello === true;
}
