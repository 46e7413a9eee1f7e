import { userInfo } from 'node:os';
import { type OpenedGraph, withGraph } from '../with-graph.js';

/** A page of an export is more than a reader of the service asks for, and a machine that imports is busy. */
const READ_TIMEOUT_MS = 60_000;

/** The graph for a subcommand's work. */
export function withCommandGraph<Result>(work: (graph: OpenedGraph) => Promise<Result>): Promise<Result> {
  return withGraph(work, READ_TIMEOUT_MS);
}

/** Who writes, as the history keeps it. */
export function commandUser(): string {
  return `command:${userInfo().username}`;
}

/** A result for people, or for programs. */
export function print(result: object, asJson: boolean | undefined, toText: () => string): void {
  console.log(asJson ? JSON.stringify(result, null, 2) : toText());
}
