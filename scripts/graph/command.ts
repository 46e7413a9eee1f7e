import { userInfo } from 'node:os';
import { type OpenedGraph, withGraph } from '../with-graph.js';

/** Longer than the default: an export reads larger pages than the API, and an import may keep the machine busy. */
const READ_TIMEOUT_MS = 60_000;

/** Opens the graph for a subcommand. */
export function withCommandGraph<Result>(work: (graph: OpenedGraph) => Promise<Result>): Promise<Result> {
  return withGraph(work, READ_TIMEOUT_MS);
}

/** The author of changes, as recorded in the history. */
export function commandUser(): string {
  return `command:${userInfo().username}`;
}

/** Prints a result as text or JSON. */
export function print(result: object, asJson: boolean | undefined, toText: () => string): void {
  console.log(asJson ? JSON.stringify(result, null, 2) : toText());
}
