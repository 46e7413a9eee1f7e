import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createApiKey } from '../../src/auth/api-keys.js';
import { startService, type StartedService } from '../../tests/support/service.js';
import { type Outcome, request } from './load.js';

export type Kind = 'cold read' | 'warm read' | 'write';

/** A service with a Neo4j of its own, and somebody who may write. */
export interface Instance extends StartedService {
  /** the Java process; another one after a restart */
  javaPid(): Promise<number>;
  isReady(): Promise<boolean>;
  /** Sends a request that no one before it was like, or the one that all warm reads are. */
  send(kind: Kind): Promise<Outcome>;
  /** the bodies of writes whose answer was not `ok`, to be sent again */
  unanswered: Set<object>;
  sendAgain(body: object): Promise<Outcome>;
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
  const unanswered = new Set<object>();
  let count = 0;
  const write = async (body: object) => {
    const outcome = await request('write', service.url, body, key);
    if (outcome.result === 'ok') unanswered.delete(body);
    else unanswered.add(body);
    return outcome;
  };
  return {
    ...service,
    unanswered,
    sendAgain: write,
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
        return request(kind, service.url, { query: `{ search(text: "unlike ${count}", first: 1) { totalCount } }` });
      }
      const id = `skill:written-${count}`;
      const changes = [{ createSkill: { id, name: id } }];
      return write({ query: APPLY, variables: { changes, changeId: `fault-${count}` } });
    },
  };
}

/** Asks until it is so. @returns after how many milliseconds; null where it was not so in time */
export async function whenTrue(isSo: () => Promise<boolean>, withinMs: number): Promise<number | null> {
  const startedAt = Date.now();
  while (!(await isSo())) {
    if (Date.now() - startedAt > withinMs) return null;
    await pause(100);
  }
  return Date.now() - startedAt;
}
