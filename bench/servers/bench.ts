import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { ServerProcess } from '../../scripts/measure/server-process.js';
import { createApiKey } from '../../src/auth/api-keys.js';
import type { Neo4jSettings } from '../../src/graph/neo4j/session.js';
import { type Recording, record } from '../work/record.js';
import type { Questions, Work } from '../work/work.js';
import { startCanned, startHello, startPeer, startService, type WebServer } from './start.js';

/** A workload with the questions about one graph. */
export interface AskedWork {
  work: Work;
  questions: Questions;
}

/** This service, and how to change what is in its caches. */
export interface Service {
  server: ServerProcess;
  dropCaches: () => Promise<void>;
  /** Creates a technology without edges, or deletes it again. */
  writeUnrelated: () => Promise<void>;
}

const UNRELATED = 'technology:written-by-the-benchmark';
const CREATE = { createTechnology: { id: UNRELATED, name: 'Written by the benchmark' } };
const DELETE = { delete: { id: UNRELATED } };
const APPLY = 'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { version } }';

/** @param folder  for the file with the key of a curator */
export async function startOurs(settings: Neo4jSettings, folder: string): Promise<Service> {
  const { key, entry } = createApiKey('bench', 'admin');
  const keysFile = join(folder, 'bench-api-keys.yaml');
  await mkdir(folder, { recursive: true });
  await writeFile(keysFile, stringify([entry]), { mode: 0o600 });
  const server = await startService(settings, keysFile);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
  const mutate = async (query: string, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const text = await (await fetch(server.url, { method: 'POST', headers, body })).text();
    if (!text.includes('"data":{')) throw new Error(`${query} failed: ${text}`);
  };
  let isCreated = false;
  return {
    server,
    dropCaches: () => mutate('mutation { touch }'),
    writeUnrelated: async () => {
      await mutate(APPLY, { changes: [isCreated ? DELETE : CREATE] });
      isCreated = !isCreated;
    },
  };
}

export interface Others {
  peer: ServerProcess;
  canned: ServerProcess;
  hello: ServerProcess;
}

/**
 * Starts the servers to compare with. The canned server gets the answers of this service to all questions.
 *
 * @param folder  for the file with the answers
 */
export async function startOthers(
  settings: Neo4jSettings,
  folder: string,
  url: string,
  asked: readonly AskedWork[],
  webServer: WebServer,
) {
  const started: ServerProcess[] = [];
  const keep = async (starting: Promise<ServerProcess>) => {
    const server = await starting;
    started.push(server);
    return server;
  };
  try {
    const recordings: Recording[] = [];
    for (const { work, questions } of asked) recordings.push(await record(url, work, questions.all));
    const file = join(folder, 'canned.json');
    await writeFile(file, JSON.stringify(recordings));
    return {
      peer: await keep(startPeer(settings)),
      canned: await keep(startCanned(file, webServer)),
      hello: await keep(startHello(webServer)),
    };
  } catch (error) {
    for (const server of started) await server.stop();
    throw error;
  }
}
