import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { createApiKey } from '../../src/auth/api-keys.js';
import { cyclicComponent } from '../support/acyclic.js';
import { type Answer, endAllServices, startService, type StartedService } from '../support/service.js';

const WRITES = 1_000;
const CLIENTS = 8;
const HUBS = Array.from({ length: 8 }, (_, at) => `skill:hub-${at}`);
const RETRY_MS = 100;

const APPLY = `mutation ($changes: [ChangeInput!]!, $changeId: ID!) {
  applyChanges(changes: $changes, changeId: $changeId) { version }
}`;
const because = { rationale: 'for the test' };
const requires = (skill: string, prerequisite: string) => ({ setPrerequisite: { skill, prerequisite, ...because } });
const changeIdOf = (write: number) => `write-${write}`;
const skillsOf = (write: number): [string, string] => [`skill:w-${write}-a`, `skill:w-${write}-b`];

/** Two skills and an edge between them; every fourth also has an edge between hubs, some of which would close cycles. */
function changesOf(write: number): object[] {
  const [a, b] = skillsOf(write);
  const hub = (at: number) => HUBS[at % HUBS.length]!;
  const among = requires(hub(write / 4), hub(write / 4 + 1 + (Math.floor(write / 32) % 7)));
  return [
    { createSkill: { id: a, name: a } },
    { createSkill: { id: b, name: b } },
    requires(a, b),
    ...(write % 4 === 0 ? [among] : []),
  ];
}

let folder: string;
let env: Record<string, string>;
let key: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skill-graph-writes-'));
  const made = createApiKey('test', 'curator');
  key = made.key;
  await writeFile(join(folder, 'keys.json'), JSON.stringify([made.entry]));
  env = { DATA_DIR: join(folder, 'data'), AUTH_API_KEYS_FILE: join(folder, 'keys.json') };
});
afterEach(endAllServices);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function endpoint() {
  const text = await readFile(join(folder, 'data', 'neo4j', 'endpoint.json'), 'utf8');
  return JSON.parse(text) as { pid: number; uri: string; password: string };
}

/** Sends a write with the same change id until there is a response. */
async function write(url: () => string, changes: object[], changeId: string): Promise<Answer> {
  for (;;) {
    try {
      const response = await fetch(`${url()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': key },
        body: JSON.stringify({ query: APPLY, variables: { changes, changeId } }),
      });
      const answer = (await response.json()) as Answer;
      if (answer.errors?.[0]?.extensions.code !== 'UNAVAILABLE') return answer;
    } catch {
      // unreachable, or closed before the response: the write may or may not have been applied
    }
    await pause(RETRY_MS);
  }
}

/** Sends all writes with parallel clients; runs `first` after a third and `second` after two thirds of them. */
async function writeAll(url: () => string, first: () => Promise<void>, second: () => Promise<void>) {
  const acknowledged = new Map<number, number>();
  const refused = new Set<number>();
  const interruptions: Promise<void>[] = [];
  let next = 0;
  const client = async () => {
    while (next < WRITES) {
      const index = next;
      next += 1;
      if (index === Math.floor(WRITES / 3)) interruptions.push(first());
      if (index === Math.floor((WRITES * 2) / 3)) interruptions.push(second());
      const { data, errors } = await write(url, changesOf(index), changeIdOf(index));
      if (data) acknowledged.set(index, (data.applyChanges as { version: number }).version);
      else {
        expect(errors?.[0]?.extensions.code).toBe('CYCLE');
        refused.add(index);
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  await Promise.all(interruptions);
  return { acknowledged, refused };
}

async function stored() {
  const { uri, password } = await endpoint();
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(
      `MATCH (v:GraphVersion)
       RETURN v.version AS version,
         COLLECT { MATCH (c:Change) WHERE c.id STARTS WITH 'write-' RETURN [c.id, c.version] } AS changes,
         COLLECT { MATCH (s:Skill) WHERE s.id STARTS WITH 'skill:w-' RETURN s.id } AS skills,
         COLLECT { MATCH (a:Skill)-[:REQUIRES]->(b:Skill) RETURN [a.id, b.id] } AS edges`,
    );
    return records[0]!.toObject() as unknown as {
      version: number;
      changes: [string, number][];
      skills: string[];
      edges: [string, string][];
    };
  } finally {
    await driver.close();
  }
}

describe('1,000 writes by 8 clients', () => {
  let service: StartedService;
  let url: string;
  const start = async () => {
    service = await startService(env);
    url = service.url;
  };
  const killDatabase = async () => void process.kill((await endpoint()).pid, 'SIGKILL');
  const killService = async () => {
    await service.end('SIGKILL');
    await start();
  };

  it('survive kill -9 of the database and of the service: none lost, partial or duplicated, and no cycle', async () => {
    await start();
    const hubs = HUBS.map((id) => ({ createSkill: { id, name: id } }));
    expect((await write(() => url, hubs, 'hubs')).errors).toBeUndefined();
    const { acknowledged, refused } = await writeAll(() => url, killDatabase, killService);

    const { version, changes, skills, edges } = await stored();
    const byId = ([a]: [string, number], [b]: [string, number]) => (a < b ? -1 : 1);
    const expected = [...acknowledged].map(([index, at]): [string, number] => [changeIdOf(index), at]);
    expect(changes.sort(byId)).toEqual(expected.sort(byId));
    expect(new Set(changes.map(([, at]) => at)).size).toBe(changes.length);
    expect(Math.max(...changes.map(([, at]) => at))).toBe(version);

    const written = [...acknowledged.keys()];
    expect(skills.sort()).toEqual(written.flatMap(skillsOf).sort());
    const pairs = edges.filter(([from]) => from.startsWith('skill:w-')).map((pair) => pair.join(' '));
    expect(pairs.sort()).toEqual(written.map((index) => skillsOf(index).join(' ')).sort());
    expect(refused.size).toBeGreaterThan(0);
    expect(cyclicComponent(edges)).toEqual([]);
    expect(await service.end('SIGTERM')).toBe(0);
  }, 600_000);
});
