import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEndpoint, removeEndpoint, writeEndpoint } from '../../../src/managed-neo4j/endpoint.js';

/** Greater than any process id that a system gives out. */
const NO_PROCESS = 2 ** 31 - 1;

let dataDir: string;
let listener: Server;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'skill-graph-endpoint-'));
  await mkdir(join(dataDir, 'neo4j'));
  listener = createServer();
  await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
});

afterEach(async () => {
  listener.close();
  await rm(dataDir, { recursive: true });
});

function endpoint(pid = process.pid) {
  const { port } = listener.address() as AddressInfo;
  const uri = `bolt://127.0.0.1:${port}`;
  return { uri, port, username: 'neo4j', password: 'secret', pid, servicePid: process.pid };
}

it('tells how to reach a Neo4j that runs, to its owner alone', async () => {
  await writeEndpoint(dataDir, endpoint());
  expect(await readEndpoint(dataDir)).toEqual(endpoint());
  expect((await stat(join(dataDir, 'neo4j', 'endpoint.json'))).mode & 0o777).toBe(0o600);
});

it('is null where nothing was ever started', async () => {
  expect(await readEndpoint(join(dataDir, 'nowhere'))).toBeNull();
});

it('is null when the process has ended without removing it', async () => {
  await writeEndpoint(dataDir, endpoint(NO_PROCESS));
  expect(await readEndpoint(dataDir)).toBeNull();
});

it('is null when another process has the id now, and nothing answers', async () => {
  const left = endpoint();
  await new Promise((closed) => listener.close(closed));
  await writeEndpoint(dataDir, left);
  expect(await readEndpoint(dataDir)).toBeNull();
});

it('is null when it was being written as the service was killed', async () => {
  await writeFile(join(dataDir, 'neo4j', 'endpoint.json'), '{"uri":"bolt://127.');
  expect(await readEndpoint(dataDir)).toBeNull();
});

it("stays when a predecessor's end would remove it", async () => {
  await writeEndpoint(dataDir, endpoint());
  await removeEndpoint(dataDir, NO_PROCESS);
  expect(await readEndpoint(dataDir)).not.toBeNull();
});
