import { join } from 'node:path';
import { type ServerProcess, startServerProcess } from '../../scripts/measure/server-process.js';
import { startCommand } from '../../scripts/measure/service.js';
import type { Neo4jSettings } from '../../src/graph/neo4j/session.js';
import { packageRoot } from '../../src/process/package-root.js';

/** High enough for slow machines; no measured request comes near. */
const TIMEOUTS = { READ_TIMEOUT_MS: '60000', REQUEST_TIMEOUT_MS: '60000' };
const BENCH = join(packageRoot, 'bench');

/** How the canned server and `{ hello }` run Apollo Server: as fast as possible, or as its documentation does. */
export const WEB_SERVERS = ['fastify', 'standalone'] as const;
export type WebServer = (typeof WEB_SERVERS)[number];

type Environment = Record<string, string>;

/** This service with its default settings except for timeouts, run as by `npm start`. Requires a build. */
export async function startService(settings: Neo4jSettings, keysFile: string): Promise<ServerProcess> {
  const env = {
    ...connectionEnvironment(settings),
    PORT: '0',
    LOG_LEVEL: 'warn',
    AUTH_API_KEYS_FILE: keysFile,
    ...TIMEOUTS,
  };
  const server = await startServer(startCommand(), env);
  return { ...server, url: new URL('/graphql', server.url).href };
}

export function startPeer(settings: Neo4jSettings): Promise<ServerProcess> {
  return startServer(['--import', 'tsx', join(BENCH, 'servers', 'peer.ts')], connectionEnvironment(settings));
}

/** @param file  the recorded answers */
export function startCanned(file: string, webServer: WebServer): Promise<ServerProcess> {
  const env = { CANNED_FILE: file, WEB_SERVER: webServer };
  return startServer(['--import', 'tsx', join(BENCH, 'servers', 'canned.ts')], env);
}

export function startHello(webServer: WebServer): Promise<ServerProcess> {
  return startServer(['--import', 'tsx', join(BENCH, 'servers', 'hello.ts')], { WEB_SERVER: webServer });
}

/** Passes the credentials in the environment, which process lists do not show. */
function connectionEnvironment({ uri, username, password }: Neo4jSettings): Environment {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
}

/** Starts a server in bench/, where no `.env` changes its settings. */
function startServer(args: readonly string[], env: Environment): Promise<ServerProcess> {
  return startServerProcess(args, BENCH, { NODE_ENV: 'production', ...env });
}
