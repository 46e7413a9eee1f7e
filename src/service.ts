import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import { loadIntoEmptyGraph } from './default-graph.js';
import { type Graph, openGraph } from './graph/neo4j/graph.js';
import { type Database, openDatabase } from './database.js';
import { buildServer } from './server.js';

export interface Service {
  /** e.g. http://127.0.0.1:4000 */
  url: string;
  /** whether the default graph was loaded, into a database that was empty */
  loaded: boolean;
  /** Lets requests under way end, then closes everything that was opened. */
  stop(): Promise<void>;
}

/**
 * Opens the database, fills it if it is empty, and listens.
 *
 * @throws an error whose message says what to do; then everything that was opened is closed again
 */
export async function startService(config: Config, log: Logger): Promise<Service> {
  const opened: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of opened.splice(0).reverse()) await close();
  };
  try {
    const database: Database = await openDatabase(config, log);
    opened.push(() => database.stop());
    const graph: Graph = await openGraph(database.settings);
    opened.push(() => graph.close());
    const loaded = await loadIntoEmptyGraph(graph);
    const app = await buildServer({ ...config, reads: graph.reads, log });
    opened.push(() => drain(app, config.shutdownGraceMs));
    await app.listen({ port: config.port, host: config.host });
    return { url: urlOf(app.server.address() as AddressInfo), loaded, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Stops listening and lets requests under way end; those that take longer than the grace are cut off. */
async function drain(app: FastifyInstance, graceMs: number): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), graceMs);
  await app.close();
  clearTimeout(late);
}

function urlOf({ address, port, family }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
