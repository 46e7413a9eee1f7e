import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createApiKey } from '../../src/auth/api-keys.js';
import { startService, type StartedService } from '../../tests/support/service.js';
import { type Outcome, request } from './load.js';

export type Kind = 'cold read' | 'warm read' | 'write';

/** A service with its own Neo4j and an API key for writes. */
export interface Instance extends StartedService {
  /** the id of the Java process, which changes with a restart */
  javaPid(): Promise<number>;
  isReady(): Promise<boolean>;
  /** Sends a unique cold read or write, or the warm read, which is always the same. */
  send(kind: Kind): Promise<Outcome>;
  /** bodies of writes whose result was not `ok` */
  failedWrites: Set<object>;
  retry(body: object): Promise<Outcome>;
}

const APPLY = `mutation ($changes: [ChangeInput!]!, $changeId: ID!) {
  applyChanges(changes: $changes, changeId: $changeId) { version }
}`;
const WARM = { query: '{ skill(id: "skill:git") { id name } }' };

export async function startInstance(folder: string, settings: Record<string, string> = {}): Promise<Instance> {
  const { entry, key } = createApiKey('faults', 'curator');
  const keys = join(folder, 'keys.json');
  await mkdir(folder, { recursive: true });
  await writeFile(keys, JSON.stringify([entry]));
  const dataDir = join(folder, 'data');
  const service = await startService({ DATA_DIR: dataDir, AUTH_API_KEYS_FILE: keys, ...settings });
  const failedWrites = new Set<object>();
  let count = 0;
  const write = async (body: object) => {
    const outcome = await request('write', service.url, body, key);
    if (outcome.result === 'ok') failedWrites.delete(body);
    else failedWrites.add(body);
    return outcome;
  };
  return {
    ...service,
    failedWrites,
    retry: write,
    async javaPid() {
      const endpoint = await readFile(join(dataDir, 'neo4j', 'endpoint.json'), 'utf8');
      return (JSON.parse(endpoint) as { pid: number }).pid;
    },
    isReady: () =>
      fetch(`${service.url}/health/ready`).then(
        ({ status }) => status === 200,
        () => false,
      ),
    async send(kind) {
      if (kind === 'warm read') return request(kind, service.url, WARM);
      count += 1;
      if (kind === 'cold read') {
        return request(kind, service.url, { query: `{ node(id: "skill:unlike-${count}") { id } }` });
      }
      const id = `skill:written-${count}`;
      const changes = [{ createSkill: { id, name: id } }];
      return write({ query: APPLY, variables: { changes, changeId: `fault-${count}` } });
    },
  };
}

/** Polls until the condition holds. @returns the time in milliseconds; null after the timeout */
export async function whenTrue(condition: () => Promise<boolean>, timeoutMs: number): Promise<number | null> {
  const startedAt = Date.now();
  while (!(await condition())) {
    if (Date.now() - startedAt > timeoutMs) return null;
    await pause(100);
  }
  return Date.now() - startedAt;
}
