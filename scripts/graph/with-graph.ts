import { userInfo } from 'node:os';
import { join } from 'node:path';
import { loadDotEnv, readConfig } from '../../src/config.js';
import { joinDatabase } from '../../src/database.js';
import { type Graph, openGraph } from '../../src/graph/neo4j/graph.js';
import { createLog } from '../../src/log.js';

/** What the subcommands are given. */
export type CommandGraph = Omit<Graph, 'close'> & {
  /** where journals of imports are kept */
  importsFolder: string;
};

/** A page of an export is more than a reader of the service asks for, and a machine that imports is busy. */
const READ_TIMEOUT_MS = 60_000;

/** Opens the graph that the settings name, or the service's own, which may be running; closes it after the work. */
export async function withGraph<Result>(work: (graph: CommandGraph) => Promise<Result>): Promise<Result> {
  loadDotEnv();
  const config = readConfig(process.env);
  const database = await joinDatabase(config, createLog(config.logLevel));
  try {
    const readTimeoutMs = Math.max(config.readTimeoutMs, READ_TIMEOUT_MS);
    const graph = await openGraph({ ...database.settings, readTimeoutMs });
    try {
      return await work({ ...graph, importsFolder: join(config.dataDir, 'imports') });
    } finally {
      await graph.close();
    }
  } finally {
    await database.stop();
  }
}

/** Who writes, as the history keeps it. */
export function commandUser(): string {
  return `command:${userInfo().username}`;
}

/** A result for people, or for programs. */
export function print(result: object, asJson: boolean | undefined, toText: () => string): void {
  console.log(asJson ? JSON.stringify(result, null, 2) : toText());
}
