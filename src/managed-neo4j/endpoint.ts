import { readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode } from '../downloads/errors.js';
import { neo4jHome, writeSecret } from './home.js';
import { isAlive } from '../process/running-processes.js';

const CONNECT_MS = 2_000;

const endpoint = z.object({
  uri: z.string(),
  port: z.number().int(),
  username: z.string(),
  password: z.string(),
  /** the Java process */
  pid: z.number().int(),
  /** the process that started it */
  servicePid: z.number().int(),
});

/** The address and credentials of a running managed Neo4j. */
export type Endpoint = z.infer<typeof endpoint>;

/** The Neo4j that runs on this DATA_DIR; null if there is none, also if a killed service left its endpoint file. */
export async function readEndpoint(dataDir: string): Promise<Endpoint | null> {
  const found = await readEndpointFile(dataDir);
  return found && isAlive(found.pid) && (await isListening(found.port)) ? found : null;
}

export async function writeEndpoint(dataDir: string, value: Endpoint): Promise<void> {
  await writeSecret(endpointFile(dataDir), JSON.stringify(value));
}

/** Removes the endpoint of this Java process; that of a successor stays. */
export async function removeEndpoint(dataDir: string, pid: number): Promise<void> {
  if ((await readEndpointFile(dataDir))?.pid === pid) await rm(endpointFile(dataDir), { force: true });
}

function endpointFile(dataDir: string): string {
  return join(neo4jHome(dataDir), 'endpoint.json');
}

async function readEndpointFile(dataDir: string): Promise<Endpoint | null> {
  try {
    return endpoint.parse(JSON.parse(await readFile(endpointFile(dataDir), 'utf8')));
  } catch (error) {
    // no Neo4j was started here, or its service was killed while writing the file
    const absent = ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
    if (absent || error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: CONNECT_MS });
    const settle = (value: boolean) => {
      socket.destroy();
      resolve(value);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}
